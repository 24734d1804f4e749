package org.huunghi.notification.officer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.StaleAggregate;

/** Turns one kind of message off for whoever has the link, as the officer could, and no more. */
public final class OptingOut {

    private static final int TRIES = 5;
    private static final String BY_LINK = "opt-out link";

    private final OptOutTokens tokens;
    private final Officers officers;
    private final SettingPreferences preferences;
    private final Clock clock;

    public OptingOut(OptOutTokens tokens, Officers officers, SettingPreferences preferences, Clock clock) {
        this.tokens = tokens;
        this.officers = officers;
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

    /** Whether the officer gets this kind as yet. */
    public boolean isOn(OptOut leave) {
        return officers.find(leave.officer())
                .filter(found -> found.aggregate().choice(leave.occasion(), leave.channel()) != Choice.NONE)
                .isPresent();
    }

    /** Done as well when it had been done before. */
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
        if (officer.choice(leave.occasion(), leave.channel()) == Choice.NONE) {
            return Outcome.done(found.get());
        }
        var profile = officer.profile();
        var self = new Actor(profile.account(), profile.unit(), Set.of(Role.OFFICER));
        return preferences.set(officer.id(), found.get().version(), without(officer, leave), self, BY_LINK);
    }

    private static List<Preference> without(Officer officer, OptOut leave) {
        var wishes = new ArrayList<>(officer.arrangements().preferences());
        wishes.removeIf(wish -> wish.isFor(leave.occasion(), leave.channel()));
        wishes.add(new Preference(leave.occasion(), leave.channel(), Choice.NONE));
        return wishes;
    }
}
