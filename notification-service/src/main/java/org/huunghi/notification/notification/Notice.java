package org.huunghi.notification.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that people must learn of.
 *
 * @param units codes of the units that are concerned in each part
 * @param accounts of the persons who are concerned as followers
 */
public record Notice(Cause cause, Map<Party, List<String>> units, List<String> accounts, Facts facts) {

    public Notice {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(facts, "facts");
        units = Map.copyOf(units);
        accounts = List.copyOf(accounts);
    }

    public static Notice to(Party party, List<String> units, Cause cause, Facts facts) {
        return new Notice(cause, Map.of(party, units), List.of(), facts);
    }

    /** Whom this rule means here. */
    List<Audience> audiences(Rule rule) {
        var all = new ArrayList<Audience>();
        for (var unit : units.getOrDefault(rule.party(), List.of())) {
            all.add(new Audience(rule.party(), unit, rule.duty(), null));
        }
        if (rule.party() == Party.FOLLOWER) {
            accounts.forEach(account -> all.add(new Audience(Party.FOLLOWER, null, null, account)));
        }
        return all;
    }
}
