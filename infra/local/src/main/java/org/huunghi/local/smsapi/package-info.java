/** A provider of SMS over HTTP that keeps what it is sent and does as it is told: the second way when SMPP is away. */
package org.huunghi.local.smsapi;
