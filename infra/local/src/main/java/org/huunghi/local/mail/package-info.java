/** A mail server that keeps what it is sent, for anybody, and does as it is told: SMTP for programs, HTTP for people. */
package org.huunghi.local.mail;
