package org.huunghi.agreement.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Partners and units that a test has introduced. */
public final class Acquaintances {

    private final Map<String, KnownPartner> partners = new HashMap<>();
    private final Map<String, KnownUnit> units = new HashMap<>();

    public Acquaintances partner(KnownPartner partner) {
        partners.put(partner.id(), partner);
        return this;
    }

    public Acquaintances unit(KnownUnit unit) {
        units.put(unit.id(), unit);
        return this;
    }

    public KnownPartners partners() {
        return new KnownPartners() {
            @Override
            public Optional<KnownPartner> find(String id) {
                return Optional.ofNullable(partners.get(id));
            }

            @Override
            public List<KnownPartner> merged(Collection<String> ids) {
                return partners.values().stream()
                        .filter(partner -> partner.survivor() != null && ids.contains(partner.id()))
                        .toList();
            }

            @Override
            public List<KnownPartner> mergedInto(Collection<String> survivors, int limit) {
                return partners.values().stream()
                        .filter(partner -> partner.survivor() != null && survivors.contains(partner.survivor()))
                        .limit(limit)
                        .toList();
            }

            @Override
            public boolean learn(KnownPartner partner, long sequence) {
                return partners.put(partner.id(), partner) == null;
            }
        };
    }

    public KnownUnits units() {
        return new KnownUnits() {
            @Override
            public Optional<KnownUnit> find(String id) {
                return Optional.ofNullable(units.get(id));
            }

            @Override
            public List<KnownUnit> followedBy(Collection<String> heirs, int limit) {
                return units.values().stream()
                        .filter(unit -> unit.successor() != null && heirs.contains(unit.successor()))
                        .limit(limit)
                        .toList();
            }

            @Override
            public boolean learn(KnownUnit unit, long sequence) {
                return units.put(unit.id(), unit) == null;
            }
        };
    }
}
