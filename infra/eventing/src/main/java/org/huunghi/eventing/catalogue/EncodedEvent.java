package org.huunghi.eventing.catalogue;

/**
 * An event as it goes out.
 *
 * @param type the {@code ce_type}
 * @param dataSchema the {@code ce_dataschema}, the URI that names the data's JSON Schema
 * @param data JSON: {@code {"change":…,"by":{"id","unit"},"document":…,"reason":…,"state":…}}
 */
public record EncodedEvent(String type, String dataSchema, String data) {}
