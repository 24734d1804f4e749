package org.huunghi.agreement.document;

/**
 * What has been kept of a file.
 *
 * @param name as a person would save it
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record Received(String id, Owner owner, String name, long size, String sha256) {}
