package org.huunghi.aid.item;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** The days on which an item went from step to step, as the papers say; {@code null} where it has not come. */
public record Milestones(
        LocalDate proposedOn,
        LocalDate dossierValidOn,
        LocalDate appraisalStartedOn,
        LocalDate decidedOn,
        LocalDate agreementSignedOn,
        LocalDate implementationStartedOn) {

    static Milestones of(LocalDate proposedOn) {
        return new Milestones(proposedOn, null, null, null, null, null);
    }

    /** A step may not be dated before this day. */
    LocalDate latest() {
        return Stream.of(
                        proposedOn,
                        dossierValidOn,
                        appraisalStartedOn,
                        decidedOn,
                        agreementSignedOn,
                        implementationStartedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    Milestones dossierValid(LocalDate on) {
        return new Milestones(proposedOn, on, null, null, null, null);
    }

    Milestones appraisalStarted(LocalDate on) {
        return new Milestones(proposedOn, dossierValidOn, on, null, null, null);
    }

    Milestones decided(LocalDate on) {
        return new Milestones(proposedOn, dossierValidOn, appraisalStartedOn, on, null, null);
    }

    Milestones agreementSigned(LocalDate on) {
        return new Milestones(proposedOn, dossierValidOn, appraisalStartedOn, decidedOn, on, null);
    }

    Milestones implementationStarted(LocalDate on) {
        return new Milestones(proposedOn, dossierValidOn, appraisalStartedOn, decidedOn, agreementSignedOn, on);
    }
}
