package org.huunghi.agreement.document;

/**
 * What has been kept of a file.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record Received(long size, String sha256) {}
