package org.huunghi.notification.officer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.StaleAggregate;

/** Turns kinds of messages off for whoever has the link, as the officer could, and no more. */
public final class OptingOut {

    private static final int TRIES = 5;
    private static final String BY_LINK = "opt-out link";

    private final OptOutTokens tokens;
    private final Officers officers;
    private final Mandates mandates;
    private final SettingPreferences preferences;
    private final Clock clock;

    public OptingOut(
            OptOutTokens tokens, Officers officers, Mandates mandates, SettingPreferences preferences, Clock clock) {
        this.tokens = tokens;
        this.officers = officers;
        this.mandates = mandates;
        this.preferences = preferences;
        this.clock = clock;
    }

    /** What a link is good for, or why it is good for nothing. */
    public sealed interface Seen {

        record Good(OptOut leave) implements Seen {}

        record Expired() implements Seen {}

        record Unknown() implements Seen {}
    }

    /** Changes nothing: programs look at links before people do. */
    public Seen look(String token) {
        return tokens.read(token)
                .<Seen>map(leave -> leave.until().isBefore(clock.instant()) ? new Seen.Expired() : new Seen.Good(leave))
                .orElseGet(Seen.Unknown::new);
    }

    /**
     * How it stands with one kind.
     *
     * @param subscribed whether the officer gets it
     * @param mandatory whether the unit leaves the officer no choice
     */
    public record Kind(String occasion, boolean subscribed, boolean mandatory) {

        public boolean canBeLeft() {
            return subscribed && !mandatory;
        }
    }

    /** The kinds that a link is for, as they stand now; none when the officer is gone. */
    public List<Kind> kinds(OptOut leave) {
        return officers.find(leave.officer())
                .map(found -> kinds(found.aggregate(), leave))
                .orElse(List.of());
    }

    private List<Kind> kinds(Officer officer, OptOut leave) {
        return leave.occasions().stream()
                .map(occasion -> kind(officer, occasion, leave.channel()))
                .toList();
    }

    private Kind kind(Officer officer, String occasion, Channel channel) {
        var mandatory = mandates.isMandatory(officer.profile().unit(), occasion, channel);
        return new Kind(occasion, mandatory || officer.choice(occasion, channel) != Choice.NONE, mandatory);
    }

    /** Done as well when it had been done before; refused when the unit has made all of it mandatory since. */
    public Outcome<Officer, OfficerRejection> leave(OptOut leave) {
        for (var attempt = 1; ; attempt++) {
            try {
                return once(leave);
            } catch (StaleAggregate overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private Outcome<Officer, OfficerRejection> once(OptOut leave) {
        var found = officers.find(leave.officer());
        if (found.isEmpty()) {
            return Outcome.refused(new OfficerRejection.NotFound());
        }
        var officer = found.get().aggregate();
        var subscribed = kinds(officer, leave).stream().filter(Kind::subscribed).toList();
        if (subscribed.isEmpty()) {
            return Outcome.done(found.get());
        }
        var left =
                subscribed.stream().filter(Kind::canBeLeft).map(Kind::occasion).toList();
        if (left.isEmpty()) {
            var mandatory = subscribed.getFirst().occasion();
            return Outcome.refused(new OfficerRejection.Mandatory(mandatory, leave.channel()));
        }
        var profile = officer.profile();
        var self = new Actor(profile.account(), profile.unit(), Set.of(Role.OFFICER));
        var wishes = without(officer, left, leave.channel());
        return preferences.set(officer.id(), found.get().version(), wishes, self, BY_LINK);
    }

    private static List<Preference> without(Officer officer, List<String> left, Channel channel) {
        var wishes = new ArrayList<>(officer.arrangements().preferences());
        for (var occasion : left) {
            wishes.removeIf(wish -> wish.isFor(occasion, channel));
            wishes.add(new Preference(occasion, channel, Choice.NONE));
        }
        return wishes;
    }
}
