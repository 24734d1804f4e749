package org.huunghi.notification.notification.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.inbox.IncomingEvent;
import org.huunghi.notification.known.KnownSubscription;
import org.huunghi.notification.known.KnownSubscriptions;
import org.huunghi.notification.known.Mergers;
import org.huunghi.notification.notification.Facts;
import org.huunghi.notification.notification.Notice;
import org.huunghi.notification.notification.NotifyingUnits;
import org.huunghi.notification.notification.Particulars;
import org.huunghi.notification.notification.Party;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.notification.intake.AgreementEvents.State;
import org.huunghi.notification.template.Occasion;

/** Tells those who follow an agreement, one of its fields, or one of its partners by whatever name that goes today. */
final class Followers {

    /** What they are told of, in words. */
    private static final Map<String, Text> FOLLOWED = Map.of(
            "signed", new Text("được ký", "it was signed"),
            "entered-into-force", new Text("có hiệu lực", "it entered into force"),
            "amended", new Text("được sửa đổi, bổ sung", "it was amended"),
            "extended", new Text("được gia hạn", "it was extended"),
            "expiring", new Text("sắp hết hiệu lực", "it expires soon"),
            "expired", new Text("hết hiệu lực", "it has expired"),
            "terminated", new Text("chấm dứt hiệu lực", "it was terminated"),
            "inherited", new Text("được kế thừa", "it was inherited"));

    /** The events of an agreement that its followers are told of. */
    static final Set<String> EVENTS = FOLLOWED.keySet();

    private final KnownSubscriptions subscriptions;
    private final Mergers mergers;
    private final NotifyingUnits notifying;

    Followers(KnownSubscriptions subscriptions, Mergers mergers, NotifyingUnits notifying) {
        this.subscriptions = subscriptions;
        this.mergers = mergers;
        this.notifying = notifying;
    }

    /** @return whether that made anybody a notification */
    boolean tell(IncomingEvent<?> event, String name, State given) {
        var words = FOLLOWED.get(name);
        if (words == null) {
            return false;
        }
        var state = Incoming.required(given, "state");
        var followers = subscriptions.to(targets(event.subject(), state));
        if (followers.isEmpty()) {
            return false;
        }
        var units = each(followers, KnownSubscription::unit);
        var facts = Facts.of(Incoming.text(state.title()), Particulars.words(words));
        var cause = Incoming.cause(event, Occasion.AGREEMENT_FOLLOWED);
        return notifying.notify(
                new Notice(cause, Map.of(Party.FOLLOWER, units), each(followers, KnownSubscription::account), facts));
    }

    private static List<String> each(List<KnownSubscription> followers, Function<KnownSubscription, String> who) {
        return followers.stream().map(who).filter(Objects::nonNull).distinct().toList();
    }

    private List<String> targets(String agreement, State state) {
        var partners = all(state.partners()).flatMap(partner -> mergers.oneWith(partner).stream());
        return Stream.of(
                        Stream.of(KnownSubscription.target("AGREEMENT", agreement)),
                        partners.map(partner -> KnownSubscription.target("PARTNER", partner)),
                        all(state.fields()).map(field -> KnownSubscription.target("FIELD", field)))
                .flatMap(targets -> targets)
                .distinct()
                .toList();
    }

    private static Stream<String> all(List<String> named) {
        return named == null ? Stream.empty() : named.stream();
    }
}
