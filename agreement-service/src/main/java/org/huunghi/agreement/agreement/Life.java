package org.huunghi.agreement.agreement;

import static org.huunghi.agreement.agreement.Agreement.unless;

import java.time.LocalDate;
import java.util.Optional;
import org.huunghi.agreement.agreement.AgreementAction.Kind;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.eventing.Decision;

/**
 * What is done about an agreement that is in force, until it ends. What was done before its end may still be written
 * down afterwards, and an extension that was agreed in time brings it back.
 */
record Life(Agreement agreement) {

    /** Keeps the document of one agreement small enough to be read and written as a whole. */
    static final int MOST_ACTIONS = 200;

    Decision<Agreement, AgreementEvent, AgreementRejection> amend(
            Amendment amendment, AgreementAction action, LocalDate today) {
        return done(AgreementTransitions.AMEND, action, today, next -> next.proposal(
                        agreement.proposal().amended(amendment))
                .because(new AgreementEvent.Amended(amendment)));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> extend(
            PartialDate until, AgreementAction action, LocalDate today) {
        var endsOn = agreement.proposal().endsOn();
        return done(AgreementTransitions.EXTEND, action, today, next -> {
            if (endsOn == null) {
                return Decision.rejected(new AgreementRejection.OpenEnded());
            }
            if (!until.latest().isAfter(endsOn)) {
                return Decision.rejected(new AgreementRejection.NotLonger(until, endsOn));
            }
            var longer = agreement.proposal().until(until);
            return next.proposal(longer)
                    .force(active(action, today).watchedFrom(today))
                    .because(new AgreementEvent.Extended(longer.period()));
        });
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> reaffirm(AgreementAction action, LocalDate today) {
        return done(
                AgreementTransitions.REAFFIRM,
                action,
                today,
                next -> next.because(new AgreementEvent.Reaffirmed(action.on(), action.note())));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> recordActivity(AgreementAction action, LocalDate today) {
        return done(
                AgreementTransitions.RECORD_ACTIVITY,
                action,
                today,
                next -> next.because(new AgreementEvent.ActivityRecorded(action.on(), action.note())));
    }

    /** Whether it is more recent than all that is known to have been done. */
    boolean isNews(Sign sign, LocalDate today) {
        return agreement.status() == AgreementStatus.IN_FORCE
                && !seen(sign, today).equals(agreement.force());
    }

    /** Nobody acts upon the agreement, so that its log stays as it is. */
    Decision<Agreement, AgreementEvent, AgreementRejection> notice(Sign sign, LocalDate today) {
        return agreement.on(AgreementTransitions.NOTICE_ACTIVITY, next -> next.force(seen(sign, today))
                .because(new AgreementEvent.ActivityNoticed(sign)));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> suspend(AgreementAction action, LocalDate today) {
        return done(
                AgreementTransitions.SUSPEND,
                action,
                today,
                next -> next.because(new AgreementEvent.Suspended(action.on())));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> resume(AgreementAction action, LocalDate today) {
        return done(
                AgreementTransitions.RESUME,
                action,
                today,
                next -> next.because(new AgreementEvent.Resumed(action.on())));
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> terminate(AgreementAction action, LocalDate today) {
        var event = new AgreementEvent.Terminated(action.on());
        return ended(AgreementTransitions.TERMINATE, action, null, event, Succession.Stage.TERMINATED, today);
    }

    Decision<Agreement, AgreementEvent, AgreementRejection> replace(Replacement by, LocalDate today) {
        var action = new AgreementAction(Kind.REPLACED, by.on(), by.consent(), null);
        var event = new AgreementEvent.Replaced(by);
        return ended(AgreementTransitions.REPLACE, action, by, event, Succession.Stage.REPLACED, today);
    }

    private Decision<Agreement, AgreementEvent, AgreementRejection> done(
            String command, AgreementAction action, LocalDate today, Step step) {
        return agreement.on(
                command,
                next -> unless(
                        flaw(action, today),
                        () -> step.take(next.force(active(action, today)).log(action))));
    }

    /** An inherited agreement that ends, ends because its heir has decided so. */
    private Decision<Agreement, AgreementEvent, AgreementRejection> ended(
            String command,
            AgreementAction action,
            Replacement by,
            AgreementEvent event,
            Succession.Stage stage,
            LocalDate today) {
        return agreement.on(
                command,
                next -> unless(agreement.misdated(action.on(), today), () -> {
                    var end = next.replacement(by).log(action);
                    return agreement.status() == AgreementStatus.INHERITED
                            ? agreement.inheritance().decided(end, stage)
                            : end.because(event);
                }));
    }

    private Optional<AgreementRejection> flaw(AgreementAction action, LocalDate today) {
        var endsOn = agreement.proposal().endsOn();
        if (agreement.status() == AgreementStatus.EXPIRED
                && action.on().earliest().isAfter(endsOn)) {
            return Optional.of(new AgreementRejection.AfterEnd(action.on(), endsOn));
        }
        return agreement.actions().size() >= MOST_ACTIONS
                ? Optional.of(new AgreementRejection.LogFull(MOST_ACTIONS))
                : agreement.misdated(action.on(), today);
    }

    private Force seen(Sign sign, LocalDate today) {
        return agreement.force().activeOn(PartialDate.of(sign.on()), today);
    }

    private Force active(AgreementAction action, LocalDate today) {
        return agreement.force().activeOn(action.on(), today);
    }

    private interface Step {
        Decision<Agreement, AgreementEvent, AgreementRejection> take(NextAgreement next);
    }
}
