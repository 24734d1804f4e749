package org.huunghi.partner.partner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The vocabulary of fields of cooperation. */
public final class CooperationFields {

    private final List<CooperationField> fields;
    private final Set<String> codes;

    public CooperationFields(List<CooperationField> fields) {
        this.fields = List.copyOf(fields);
        this.codes = fields.stream().map(CooperationField::code).collect(Collectors.toUnmodifiableSet());
    }

    public List<CooperationField> all() {
        return fields;
    }

    boolean has(String code) {
        return codes.contains(code);
    }
}
