package org.huunghi.aid.item.web;

import org.huunghi.aid.item.AidRejection;
import org.huunghi.aid.item.AidRejection.DateInFuture;
import org.huunghi.aid.item.AidRejection.DateTooEarly;
import org.huunghi.aid.item.AidRejection.NotFound;
import org.huunghi.aid.item.AidRejection.NotPermitted;
import org.huunghi.aid.item.AidRejection.OwnUnitUnknown;
import org.huunghi.aid.item.AidRejection.PapersNotRequired;
import org.huunghi.aid.item.AidRejection.PartnerUnusable;
import org.huunghi.aid.item.AidRejection.RateAfterDecision;
import org.huunghi.aid.item.AidRejection.RateMismatch;
import org.huunghi.aid.item.AidRejection.Unfounded;
import org.huunghi.aid.item.AidRejection.UnitClosed;
import org.huunghi.aid.item.AidRejection.UnknownPartner;
import org.huunghi.aid.item.AidRejection.UnknownUnit;
import org.huunghi.aid.item.AidRejection.WrongAuthority;
import org.huunghi.aid.item.AidRejection.WrongStatus;
import org.huunghi.servicekit.Problem;

/** How each refusal is worded over HTTP. */
final class AidProblems {

    private AidProblems() {}

    static Problem of(AidRejection rejection) {
        return switch (rejection) {
            case NotFound r -> Problem.of(404, "not-found");
            case NotPermitted r ->
                Problem.of(403, "aid-not-permitted", r.needed().role()).with("needed", r.needed());
            case WrongStatus r ->
                Problem.of(409, "aid-wrong-status", r.command(), r.from())
                        .with("currentStatus", r.from())
                        .with("allowed", r.allowed());
            case OwnUnitUnknown r -> notKnownYet(403, "unit-not-known-yet", "unit", r.unit());
            case UnknownPartner r -> notKnownYet(422, "partner-not-known-yet", "partner", r.partner());
            case UnknownUnit r -> notKnownYet(422, "unit-not-known-yet", "unit", r.unit());
            case PartnerUnusable r ->
                Problem.of(422, "aid-partner-unusable", r.partner(), r.status()).with("partner", r.partner());
            case UnitClosed r ->
                Problem.of(422, "aid-unit-closed", r.unit(), r.closedOn().toString())
                        .with("unit", r.unit())
                        .with("successor", r.successor());
            case DateInFuture r ->
                Problem.of(422, "aid-date-in-future", r.date().toString());
            case DateTooEarly r ->
                Problem.of(
                                422,
                                "aid-date-too-early",
                                r.date().toString(),
                                r.former().toString())
                        .with("earliest", r.former());
            case Unfounded r -> Problem.of(422, "aid-unfounded", r.missing()).with("missing", r.missing());
            case PapersNotRequired r ->
                Problem.of(422, "aid-papers-not-required", r.papers(), r.kind()).with("papers", r.papers());
            case WrongAuthority r ->
                Problem.of(422, "aid-wrong-authority", r.needed(), r.rule().legalBasis())
                        .with("authority", r.needed())
                        .with("rule", r.rule().id());
            case RateAfterDecision r ->
                Problem.of(
                        422,
                        "aid-rate-after-decision",
                        r.rateDate().toString(),
                        r.decidedOn().toString());
            case RateMismatch r ->
                Problem.of(422, "aid-rate-mismatch", r.currency()).with("currency", r.currency());
        };
    }

    private static Problem notKnownYet(int status, String code, String member, String id) {
        return Problem.of(status, code, id).with(member, id).untilNewsComes();
    }
}
