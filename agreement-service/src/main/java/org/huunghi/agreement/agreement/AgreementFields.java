package org.huunghi.agreement.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The vocabulary of fields of cooperation. */
public final class AgreementFields {

    private final List<AgreementField> fields;
    private final Set<String> codes;

    public AgreementFields(List<AgreementField> fields) {
        this.fields = List.copyOf(fields);
        this.codes = fields.stream().map(AgreementField::code).collect(Collectors.toUnmodifiableSet());
    }

    public List<AgreementField> all() {
        return fields;
    }

    public boolean has(String code) {
        return codes.contains(code);
    }

    /**
     * @param named codes, or {@code null}
     */
    Optional<AgreementRejection> flaw(List<String> named) {
        if (named == null || codes.containsAll(named)) {
            return Optional.empty();
        }
        var unknown = named.stream().filter(code -> !has(code)).toList();
        return Optional.of(new AgreementRejection.UnknownFields(unknown));
    }
}
