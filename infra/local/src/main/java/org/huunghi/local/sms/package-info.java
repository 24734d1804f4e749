/** A short message centre that keeps what it is sent and does as it is told: SMPP 3.4 for programs, HTTP for people. */
package org.huunghi.local.sms;
