package org.huunghi.eventing.catalogue;

/**
 * One published kind of event.
 *
 * @param name the {@code ce_type}: {@code org.huunghi.<aggregate>.<past-tense>.v<major>}
 * @param change record that says what changed
 * @param state record with the aggregate's public state after the change
 * @param vi what it means, in Vietnamese
 * @param en the same in English
 */
public record EventType(String name, Class<?> change, Class<?> state, String vi, String en) {

    /** Absolute, as CloudEvents asks of {@code dataschema}; it names the schema, {@code /schemas/<type>} serves it. */
    public String schemaUri() {
        return "urn:huunghi:schemas:" + name;
    }
}
