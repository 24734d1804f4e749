package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;

/**
 * What is agreed, or proposed to be, and between whom.
 *
 * @param ourParties codes of our units that sign
 * @param partners ids of the foreign partners that sign
 * @param period {@code null} when the text sets none
 * @param fields codes of the fields of cooperation
 * @param origin where the idea comes from, in words, or {@code null}
 * @param meeting the meeting that concluded it, or {@code null}
 * @param renewal {@code null} when it ends with its period
 * @param replaces id of the agreement that this one is to take the place of, or {@code null}
 */
public record Proposal(
        Text title,
        AgreementKind kind,
        AgreementLevel level,
        List<String> ourParties,
        List<String> partners,
        Period period,
        List<String> fields,
        String origin,
        MeetingConclusion meeting,
        Renewal renewal,
        String replaces) {

    public Proposal {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        ourParties = List.copyOf(ourParties);
        partners = List.copyOf(partners);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** Its last day, {@code null} when it is open. */
    public LocalDate endsOn() {
        return period == null ? null : period.endsOn();
    }

    /** What the other one would bind others to that this one does not, or the other way round; not how it is recorded. */
    List<String> differingInSubstance(Proposal other) {
        return Stream.of(
                        differing("kind", kind, other.kind),
                        differing("level", level, other.level),
                        differing("ourParties", ourParties, other.ourParties),
                        differing("partners", partners, other.partners),
                        differing("period", period, other.period),
                        differing("renewal", renewal, other.renewal),
                        differing("replaces", replaces, other.replaces))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> differing(String name, Object one, Object other) {
        return Objects.equals(one, other) ? Optional.empty() : Optional.of(name);
    }

    Proposal until(PartialDate end) {
        return with(title, level, ourParties, period.until(end), fields, renewal);
    }

    Proposal amended(Amendment by) {
        return with(
                by.title() == null ? title : by.title(),
                level,
                ourParties,
                period,
                by.fields() == null ? fields : by.fields(),
                by.renewal() == null ? renewal : by.renewal());
    }

    /** A unit of the district level has none of its level to follow it, so the province takes over. */
    Proposal inherited(Succession succession) {
        var heirs = ourParties.stream()
                .map(unit -> unit.equals(succession.from()) ? succession.to() : unit)
                .distinct()
                .toList();
        var after = level == AgreementLevel.DISTRICT ? AgreementLevel.PROVINCE : level;
        return with(title, after, heirs, period, fields, renewal);
    }

    private Proposal with(
            Text title, AgreementLevel level, List<String> ours, Period period, List<String> fields, Renewal renewal) {
        return new Proposal(title, kind, level, ours, partners, period, fields, origin, meeting, renewal, replaces);
    }
}
