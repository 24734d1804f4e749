package org.huunghi.partner.partner.publishing;

import java.util.List;
import org.huunghi.partner.partner.Interaction;
import org.huunghi.partner.partner.PartnerEvent;

/** What each event says beside the state. An officer's note may name people and stays inside. */
final class PartnerChanges {

    private PartnerChanges() {}

    record Registered(String custodian) {
        static Registered of(PartnerEvent.Registered event) {
            return new Registered(event.custodian());
        }
    }

    /** @param on whole or in part, as {@code 2022-07} */
    record InTouch(String kind, String on) {
        static InTouch of(PartnerEvent.Contacted event) {
            return of(event.interaction());
        }

        static InTouch of(PartnerEvent.Reactivated event) {
            return of(event.interaction());
        }

        private static InTouch of(Interaction interaction) {
            return new InTouch(interaction.kind().name(), interaction.on().value());
        }
    }

    /** @param agreement id of the agreement it rests on; absent when the event's document is all there is */
    record NegotiationStarted(String agreement) {
        static NegotiationStarted of(PartnerEvent.NegotiationStarted event) {
            return new NegotiationStarted(event.basis().agreement());
        }
    }

    /** @param agreement id of the agreement it rests on; absent when the event's document is all there is */
    record Established(String relation, String since, String agreement) {
        static Established of(PartnerEvent.Established event) {
            var made = event.establishment();
            return new Established(
                    made.relation().name(),
                    PartnerState.text(made.since()),
                    made.basis().agreement());
        }
    }

    /** @param lastInteraction absent when none was ever recorded */
    record BecameDormant(InTouch lastInteraction) {
        static BecameDormant of(PartnerEvent.BecameDormant event) {
            var last = event.lastInteraction();
            return new BecameDormant(last == null ? null : InTouch.of(last));
        }
    }

    record Left(String from) {
        static Left of(PartnerEvent.Rejected event) {
            return new Left(event.from().name());
        }

        static Left of(PartnerEvent.Ended event) {
            return new Left(event.from().name());
        }
    }

    record Merged(String survivor) {
        static Merged of(PartnerEvent.Merged event) {
            return new Merged(event.survivor());
        }
    }

    record Renamed(PartnerState.Name from, String on) {
        static Renamed of(PartnerEvent.Renamed event) {
            var from = event.from();
            return new Renamed(
                    new PartnerState.Name(from.vi(), from.en(), from.local()), PartnerState.text(event.on()));
        }
    }

    record Corrected(List<String> parts) {
        static Corrected of(PartnerEvent.Corrected event) {
            return new Corrected(event.parts());
        }
    }
}
