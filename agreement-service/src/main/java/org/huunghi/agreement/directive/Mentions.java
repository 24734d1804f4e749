package org.huunghi.agreement.directive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huunghi.agreement.directive.TaskDraft.Kind;
import org.huunghi.agreement.directive.TaskDraft.Mention;
import org.huunghi.agreement.known.KnownName;
import org.huunghi.agreement.known.KnownNames;
import org.huunghi.agreement.known.NameKeys;

/** Recognises units and partners in stretches of text, all of a directive's names looked up at once. */
final class Mentions {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&-]+");
    private static final String MISSION = "Đại sứ quán Việt Nam tại";
    private static final int LONGEST_NAME = 12;

    /** A directive of some pages stays below; what a longer one names further on is left to the person. */
    private static final int MOST_KEYS = 5_000;

    private final Map<String, KnownName> units = new HashMap<>();
    private final Map<String, KnownName> partners = new HashMap<>();

    private Mentions(Collection<KnownName> known) {
        for (var name : known) {
            var byKey = name.kind() == KnownName.Kind.UNIT ? units : partners;
            name.keys().forEach(key -> byKey.putIfAbsent(key, name));
        }
    }

    static Mentions of(List<Clause> clauses, KnownNames names, String province) {
        var keys = new LinkedHashSet<String>();
        for (var clause : clauses) {
            bodies(clause.leads())
                    .forEach(name -> keys.add(NameKeys.key(name.span().text())));
            bodies(clause.coordinators())
                    .forEach(name -> keys.add(NameKeys.key(name.span().text())));
            windows(clause.content()).forEach(window -> keys.add(NameKeys.key(window.text())));
            missions(clause.content()).forEach(mission -> keys.add(mission.key()));
        }
        var asked = keys.stream().limit(MOST_KEYS).toList();
        return new Mentions(asked.isEmpty() ? List.of() : names.named(asked, province));
    }

    List<Mention> in(Span list) {
        return bodies(list).stream().map(this::body).toList();
    }

    /** Partners within a text, the longest name first where names overlap, and the missions on the way to them. */
    List<Mention> partnersIn(Span content) {
        var found = new ArrayList<Mention>();
        var ids = new LinkedHashSet<String>();
        var end = 0;
        for (var window : windows(content)) {
            var partner = partners.get(NameKeys.key(window.text()));
            if (partner != null && window.from() >= end) {
                end = window.to();
                add(found, ids, window, partner);
            }
        }
        missions(content).forEach(mission -> Optional.ofNullable(partners.get(mission.key()))
                .filter(KnownName::channel)
                .ifPresent(partner -> add(found, ids, mission.span(), partner)));
        return List.copyOf(found);
    }

    /** Whether it is more than a way to others. */
    boolean isCounterpart(Mention partner) {
        return partners.values().stream()
                .noneMatch(known -> known.channel() && known.id().equals(partner.id()));
    }

    private static void add(List<Mention> found, Set<String> ids, Span span, KnownName partner) {
        if (ids.add(partner.id())) {
            found.add(new Mention(span, Kind.PARTNER, partner.id()));
        }
    }

    private Mention body(NamedBodies.Name name) {
        if (name.isGroup()) {
            return new Mention(name.span(), Kind.OPEN_GROUP, null);
        }
        var unit = units.get(NameKeys.key(name.span().text()));
        return unit == null
                ? new Mention(name.span(), Kind.OUTSIDE_BODY, null)
                : new Mention(name.span(), Kind.UNIT, unit.id());
    }

    private static List<NamedBodies.Name> bodies(Span list) {
        return list == null ? List.of() : NamedBodies.in(list);
    }

    /** All runs of words that have a capital, as names have, by their beginnings and the longest first. */
    private static List<Span> windows(Span content) {
        var words = WORD.matcher(content.text()).results().toList();
        var windows = new ArrayList<Span>();
        for (var first = 0; first < words.size(); first++) {
            for (var last = Math.min(words.size(), first + LONGEST_NAME) - 1; last >= first; last--) {
                var window =
                        content.part(words.get(first).start(), words.get(last).end());
                if (window.text().chars().anyMatch(Character::isUpperCase)) {
                    windows.add(window);
                }
            }
        }
        return windows;
    }

    /** A mission by the key of one of its names. */
    private record Mission(Span span, String key) {}

    /** "Đại sứ quán Việt Nam tại ... Lào, Bỉ, Ý và Úc" names four of them at once. */
    private static List<Mission> missions(Span content) {
        var text = content.text();
        var start = text.indexOf(MISSION);
        if (start < 0) {
            return List.of();
        }
        var missions = new ArrayList<Mission>();
        for (var country : Countries.in(content.part(start + MISSION.length(), text.length()))) {
            Countries.names(country.code())
                    .forEach(name -> missions.add(new Mission(country.span(), NameKeys.key(MISSION + " " + name))));
        }
        return missions;
    }
}
