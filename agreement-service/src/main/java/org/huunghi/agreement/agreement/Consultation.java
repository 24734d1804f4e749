package org.huunghi.agreement.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who was asked before signing, and what they answered.
 *
 * @param opinions one per consultee, in the order they were asked
 * @param pm {@code null} until the Prime Minister, asked after a disagreement, has answered
 */
public record Consultation(List<Opinion> opinions, PmOpinion pm) {

    static final Consultation NOT_YET = new Consultation(List.of(), null);

    public Consultation {
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
    }

    static Consultation of(List<Consultee> consultees) {
        return new Consultation(consultees.stream().map(Opinion::asked).toList(), null);
    }

    public Optional<Opinion> opinionOf(String consultee) {
        return opinions.stream().filter(opinion -> opinion.isOf(consultee)).findFirst();
    }

    /** A later answer of the same consultee takes the place of the former, which is how a disagreement ends. */
    Consultation with(Opinion answer) {
        var all = opinions.stream()
                .map(opinion -> opinion.isOf(answer.consultee().code()) ? answer : opinion)
                .toList();
        return new Consultation(all, pm);
    }

    Consultation with(PmOpinion answer) {
        return new Consultation(opinions, answer);
    }

    List<String> missing() {
        return codes(Opinion::isMissing);
    }

    List<String> disagreeing() {
        return codes(Opinion::disagrees);
    }

    boolean hasPmConsent() {
        return pm != null && pm.consents();
    }

    private List<String> codes(Predicate<Opinion> which) {
        return opinions.stream()
                .filter(which)
                .map(opinion -> opinion.consultee().code())
                .toList();
    }
}
