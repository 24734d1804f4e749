package org.huunghi.aid.item;

import java.time.LocalDate;
import java.util.Set;

/** Why a command on an aid item is refused. */
public sealed interface AidRejection {

    record NotFound(String id) implements AidRejection {}

    record NotPermitted(AidRight needed) implements AidRejection {}

    /** The actor's own unit, and so the province it decides for, is not known here, or not yet. */
    record OwnUnitUnknown(String unit) implements AidRejection {}

    record WrongStatus(AidStatus from, String command, Set<String> allowed) implements AidRejection {}

    /** Not known here, or not known here yet: the news of a new partner takes a moment to arrive. */
    record UnknownPartner(String partner) implements AidRejection {}

    /** Not known here, or not known here yet: the news of a new unit takes a moment to arrive. */
    record UnknownUnit(String unit) implements AidRejection {}

    /** Turned away, or merged into another one. */
    record PartnerUnusable(String partner, String status) implements AidRejection {}

    /** The unit no longer existed on the day of the proposal. */
    record UnitClosed(String unit, LocalDate closedOn, String successor) implements AidRejection {}

    record DateInFuture(LocalDate date) implements AidRejection {}

    /** A step is dated before the one that it follows. */
    record DateTooEarly(LocalDate date, LocalDate former) implements AidRejection {}

    /** @param missing what the decision has to rest on */
    record Unfounded(String missing) implements AidRejection {}

    record PapersNotRequired(Set<DossierPaper> papers, AidKind kind) implements AidRejection {}

    record WrongAuthority(Authority needed, AuthorityRule rule) implements AidRejection {}

    /** A commitment that is not in dollars is approved at a rate, one in dollars is not. */
    record RateMismatch(String currency) implements AidRejection {}

    /** The value is frozen at the approval, so its rate cannot be a later one. */
    record RateAfterDecision(LocalDate rateDate, LocalDate decidedOn) implements AidRejection {}
}
