package org.huunghi.notification.officer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** Officers without a store. */
public final class InMemoryOfficers implements Officers {

    private record Stored(Officer aggregate, long version) implements Versioned<Officer> {}

    private final Map<String, Versioned<Officer>> stored = new LinkedHashMap<>();

    /** An active officer with an email address and a phone number, sealed by the {@link ReversingSeal}. */
    public Officer put(String id, String unit, Duty... duties) {
        var profile = new Profile("Cán bộ " + id, "account-" + id, unit, null, List.of(duties), List.of("vi"));
        var reach = new Reach(id + "@tinh.example", "+8491234567" + id.length(), true);
        return put(new Officer(
                id, profile, Contacts.NONE.with(reach, id, new ReversingSeal()), OfficerStatus.ACTIVE, null));
    }

    public Officer put(Officer officer) {
        stored.put(officer.id(), new Stored(officer, 1));
        return officer;
    }

    public void remove(String id) {
        stored.remove(id);
    }

    public void move(String id, String unit) {
        var officer = stored.get(id).aggregate();
        var before = officer.profile();
        var profile =
                new Profile(before.name(), before.account(), unit, before.post(), before.duties(), before.languages());
        put(new Officer(id, profile, officer.contacts(), officer.status(), officer.arrangements()));
    }

    /** Takes back that the contact points were verified. */
    public void unverified(String id) {
        unverified(id, null);
    }

    public void unverified(String id, String phone) {
        var officer = stored.get(id).aggregate();
        var reach = new Reach(id + "@tinh.example", phone, false);
        put(new Officer(
                id,
                officer.profile(),
                Contacts.NONE.with(reach, id, new ReversingSeal()),
                officer.status(),
                officer.arrangements()));
    }

    public void speaking(String id, String language) {
        var officer = stored.get(id).aggregate();
        var before = officer.profile();
        var profile = new Profile(
                before.name(), before.account(), before.unit(), before.post(), before.duties(), List.of(language));
        put(new Officer(id, profile, officer.contacts(), officer.status(), officer.arrangements()));
    }

    public void arrange(String id, List<Absence> absences, List<Preference> preferences) {
        var officer = stored.get(id).aggregate();
        put(new Officer(
                id, officer.profile(), officer.contacts(), officer.status(), new Arrangements(absences, preferences)));
    }

    @Override
    public Optional<Versioned<Officer>> findByAccount(String account) {
        return stored.values().stream()
                .filter(s -> s.aggregate().profile().account().equals(account))
                .findFirst();
    }

    @Override
    public List<Officer> holding(Duty duty) {
        return stored.values().stream()
                .map(Versioned::aggregate)
                .filter(officer -> officer.isActive() && officer.holds(duty))
                .toList();
    }

    @Override
    public Optional<Versioned<Officer>> find(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Officer> activeOf(String unit) {
        return stored.values().stream()
                .map(Versioned::aggregate)
                .filter(officer ->
                        officer.isActive() && officer.profile().unit().equals(unit))
                .toList();
    }

    @Override
    public Versioned<Officer> add(Accepted<Officer, OfficerEvent, ?> decision, Attribution attribution) {
        var account = decision.state().profile().account();
        if (stored.values().stream()
                .anyMatch(s -> s.aggregate().profile().account().equals(account))) {
            throw new AccountTaken();
        }
        return keep(decision.state(), 1);
    }

    @Override
    public Versioned<Officer> save(
            Versioned<Officer> before, Accepted<Officer, OfficerEvent, ?> decision, Attribution attribution) {
        return keep(decision.state(), before.version() + 1);
    }

    private Versioned<Officer> keep(Officer officer, long version) {
        var kept = new Stored(officer, version);
        stored.put(officer.id(), kept);
        return kept;
    }

    @Override
    public List<Versioned<Officer>> list(Wanted wanted, String after, int limit) {
        return List.copyOf(stored.values());
    }

    @Override
    public List<Versioned<Officer>> leftBefore(Instant moment, int limit) {
        return stored.values().stream()
                .filter(s -> s.aggregate().leftAt() != null
                        && s.aggregate().leftAt().isBefore(moment)
                        && !s.aggregate().contacts().isEmpty())
                .limit(limit)
                .<Versioned<Officer>>map(s -> s)
                .toList();
    }

    @Override
    public long countLeftBefore(Instant moment, int limit) {
        return leftBefore(moment, limit).size();
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return Optional.empty();
    }
}
