package org.huunghi.notification.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huunghi.notification.officer.Duty;

/**
 * Something that people must learn of.
 *
 * @param units codes of the units that are concerned in each part
 * @param accounts of the persons who are concerned as followers
 * @param focalPoints the account of the officer whom a unit named for the matter, by the code of the unit
 */
public record Notice(
        Cause cause,
        Map<Party, List<String>> units,
        List<String> accounts,
        Map<String, String> focalPoints,
        Facts facts) {

    public Notice {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(facts, "facts");
        units = Map.copyOf(units);
        accounts = List.copyOf(accounts);
        focalPoints = Map.copyOf(focalPoints);
    }

    /** Of a matter that no unit names anybody for. */
    public Notice(Cause cause, Map<Party, List<String>> units, List<String> accounts, Facts facts) {
        this(cause, units, accounts, Map.of(), facts);
    }

    public static Notice to(Party party, List<String> units, Cause cause, Facts facts) {
        return new Notice(cause, Map.of(party, units), List.of(), facts);
    }

    /** Whom this rule means here. */
    List<Audience> audiences(Rule rule) {
        var all = new ArrayList<Audience>();
        for (var unit : units.getOrDefault(rule.party(), List.of())) {
            var named = rule.duty() == Duty.FOCAL_POINT ? focalPoints.get(unit) : null;
            all.add(new Audience(rule.party(), unit, rule.duty(), named));
        }
        if (rule.party() == Party.FOLLOWER) {
            accounts.forEach(account -> all.add(new Audience(Party.FOLLOWER, null, null, account)));
        }
        return all;
    }
}
