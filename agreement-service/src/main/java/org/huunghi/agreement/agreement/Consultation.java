package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huunghi.agreement.calendar.Deadline;

/**
 * Who was asked before signing, and what they answered.
 *
 * @param opinions one per consultee, in the order they were asked
 * @param pmAwaited the Prime Minister's clock, {@code null} as long as the Prime Minister is not asked
 * @param pm {@code null} until the Prime Minister, asked after a disagreement, has answered
 */
public record Consultation(List<Opinion> opinions, Awaited pmAwaited, PmOpinion pm) {

    static final Consultation NOT_YET = new Consultation(List.of(), null, null);

    public Consultation {
        opinions = opinions == null ? List.of() : List.copyOf(opinions);
    }

    static Consultation of(List<Consultee> consultees, Deadline answerBy) {
        var asked = consultees.stream()
                .map(consultee -> Opinion.asked(consultee, answerBy))
                .toList();
        return new Consultation(asked, null, null);
    }

    public Optional<Opinion> opinionOf(String consultee) {
        return opinions.stream().filter(opinion -> opinion.isOf(consultee)).findFirst();
    }

    /** A later answer of the same consultee takes the place of the former, which is how a disagreement ends. */
    Consultation with(Opinion latest) {
        var all = opinions.stream()
                .map(opinion -> opinion.isOf(latest.consultee().code()) ? latest : opinion)
                .toList();
        return new Consultation(all, pmAwaited, pm);
    }

    Consultation with(Awaited pmClock) {
        return new Consultation(opinions, pmClock, pm);
    }

    Consultation with(PmOpinion answer) {
        return new Consultation(opinions, pmAwaited, answer);
    }

    Stream<Opinion> missing() {
        return opinions.stream().filter(Opinion::isMissing);
    }

    /** Who still has to answer before signing can be approved. */
    List<String> owing(LocalDate today, boolean silenceIsConsent) {
        return codes(opinion -> opinion.isMissing() && !(silenceIsConsent && opinion.isSilentOn(today)));
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
