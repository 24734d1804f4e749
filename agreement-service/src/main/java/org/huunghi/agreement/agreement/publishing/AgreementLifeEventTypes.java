package org.huunghi.agreement.agreement.publishing;

import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementEvent;
import org.huunghi.agreement.agreement.AgreementEvent.ActivityNoticed;
import org.huunghi.agreement.agreement.AgreementEvent.ActivityRecorded;
import org.huunghi.agreement.agreement.AgreementEvent.Amended;
import org.huunghi.agreement.agreement.AgreementEvent.EnteredIntoForce;
import org.huunghi.agreement.agreement.AgreementEvent.Expired;
import org.huunghi.agreement.agreement.AgreementEvent.Expiring;
import org.huunghi.agreement.agreement.AgreementEvent.Extended;
import org.huunghi.agreement.agreement.AgreementEvent.Inactive;
import org.huunghi.agreement.agreement.AgreementEvent.InheritanceProposed;
import org.huunghi.agreement.agreement.AgreementEvent.Inherited;
import org.huunghi.agreement.agreement.AgreementEvent.Reaffirmed;
import org.huunghi.agreement.agreement.AgreementEvent.Renewed;
import org.huunghi.agreement.agreement.AgreementEvent.Replaced;
import org.huunghi.agreement.agreement.AgreementEvent.Resumed;
import org.huunghi.agreement.agreement.AgreementEvent.SuccessionDecided;
import org.huunghi.agreement.agreement.AgreementEvent.Suspended;
import org.huunghi.agreement.agreement.AgreementEvent.Terminated;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.AmendmentChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.DateChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.DecisionChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.EndChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.ExpiryChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.InheritanceChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.PeriodChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.ReplacementChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.SignChange;
import org.huunghi.agreement.agreement.publishing.AgreementChanges.SinceChange;
import org.huunghi.eventing.catalogue.EventCatalogue;

/** What is published about agreements from their entry into force on. */
final class AgreementLifeEventTypes {

    private AgreementLifeEventTypes() {}

    static void add(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        force(catalogue);
        pauses(catalogue);
        ends(catalogue);
        inheritance(catalogue);
    }

    private static void force(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        EnteredIntoForce.class,
                        "entered-into-force",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), null),
                        "Thỏa thuận có hiệu lực",
                        "The agreement is in force")
                .event(
                        Amended.class,
                        "amended",
                        AmendmentChange.class,
                        e -> AmendmentChange.of(e.amendment()),
                        "Sửa đổi, bổ sung thỏa thuận",
                        "Both sides have changed the agreement")
                .event(
                        Extended.class,
                        "extended",
                        PeriodChange.class,
                        e -> PeriodChange.of(e.period()),
                        "Gia hạn thỏa thuận",
                        "Both sides let the agreement last longer")
                .event(
                        Reaffirmed.class,
                        "reaffirmed",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), e.note()),
                        "Tái khẳng định thỏa thuận",
                        "Both sides have re-affirmed the agreement")
                .event(
                        ActivityRecorded.class,
                        "activity-recorded",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), e.note()),
                        "Hoạt động hợp tác",
                        "Something was done under the agreement")
                .event(
                        ActivityNoticed.class,
                        "activity-noticed",
                        SignChange.class,
                        e -> SignChange.of(e.sign()),
                        "Ghi nhận hoạt động liên quan",
                        "Work on a linked task, or a contact with a partner, shows that the agreement is alive");
    }

    private static void pauses(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        Suspended.class,
                        "suspended",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), null),
                        "Tạm đình chỉ thỏa thuận",
                        "The agreement does not bind for the time being")
                .event(
                        Resumed.class,
                        "resumed",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), null),
                        "Tiếp tục thực hiện thỏa thuận",
                        "The agreement binds again")
                .event(
                        Inactive.class,
                        "inactive",
                        SinceChange.class,
                        e -> new SinceChange(e.since()),
                        "Thỏa thuận không có hoạt động",
                        "Nothing has been done under the agreement for long");
    }

    private static void ends(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        Expiring.class,
                        "expiring",
                        ExpiryChange.class,
                        ExpiryChange::of,
                        "Thỏa thuận sắp hết hiệu lực",
                        "The agreement nears its end")
                .event(
                        Renewed.class,
                        "renewed",
                        PeriodChange.class,
                        e -> PeriodChange.of(e.period()),
                        "Thỏa thuận tự động gia hạn",
                        "The agreement goes on by its own clause")
                .event(
                        Expired.class,
                        "expired",
                        EndChange.class,
                        e -> new EndChange(e.endsOn()),
                        "Thỏa thuận hết hiệu lực",
                        "The agreement has come to its end")
                .event(
                        Terminated.class,
                        "terminated",
                        DateChange.class,
                        e -> new DateChange(e.on().value(), null),
                        "Chấm dứt hiệu lực thỏa thuận",
                        "The agreement was ended before its time")
                .event(
                        Replaced.class,
                        "replaced",
                        ReplacementChange.class,
                        e -> ReplacementChange.of(e.replacement()),
                        "Thỏa thuận được thay thế",
                        "Another agreement has taken the place of this one");
    }

    private static void inheritance(EventCatalogue.Builder<Agreement, AgreementEvent> catalogue) {
        catalogue
                .event(
                        InheritanceProposed.class,
                        "inheritance-proposed",
                        InheritanceChange.class,
                        e -> InheritanceChange.of(e.succession()),
                        "Đề xuất kế thừa thỏa thuận",
                        "A unit that signed is gone, and its heir could take over the agreement")
                .event(
                        Inherited.class,
                        "inherited",
                        InheritanceChange.class,
                        e -> InheritanceChange.of(e.succession()),
                        "Kế thừa thỏa thuận",
                        "The heir of a unit that is gone has taken over the agreement")
                .event(
                        SuccessionDecided.class,
                        "succession-decided",
                        DecisionChange.class,
                        e -> new DecisionChange(e.decision()),
                        "Quyết định về thỏa thuận kế thừa",
                        "The heir has decided what becomes of the agreement");
    }
}
