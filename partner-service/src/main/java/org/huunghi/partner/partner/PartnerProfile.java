package org.huunghi.partner.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a partner.
 *
 * @param country ISO 3166-1 alpha-2, {@code null} for a group from several countries
 * @param level what a locality is in its country, {@code null} for other types
 * @param parentUnit the larger unit it belongs to, as Gyeonggi for Guri, or {@code null}
 * @param counterparts who of us keeps the relation
 * @param fields codes of {@link CooperationFields}
 */
public record PartnerProfile(
        PartnerName name,
        List<Alias> aliases,
        String country,
        PartnerType type,
        LocalityLevel level,
        String parentUnit,
        List<Counterpart> counterparts,
        List<String> fields,
        List<Contact> contacts,
        String note) {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Map<String, Function<PartnerProfile, Object>> PARTS = parts();

    public PartnerProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        aliases = copy(aliases);
        parentUnit = Nfc.text(parentUnit);
        counterparts = copy(counterparts);
        fields = copy(fields);
        contacts = copy(contacts);
        note = Nfc.text(note);
    }

    /** Every name it goes by, the official ones first. */
    public List<String> names() {
        return Stream.concat(name.spellings(), aliases.stream().map(Alias::name))
                .distinct()
                .toList();
    }

    /** One for each name: no two partners may share any. */
    public Set<PartnerIdentity> identities() {
        return names().stream()
                .map(each -> PartnerIdentity.of(each, parentUnit, country))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is wrong with it, in the words of the vocabulary and the registers it refers to. */
    List<Flaw> flaws(CooperationFields vocabulary, OurUnits units) {
        var flaws = new ArrayList<Flaw>();
        if (country != null && !COUNTRIES.contains(country)) {
            flaws.add(new Flaw("country", "unknown-country"));
        }
        if (country == null && type.isOfOneCountry()) {
            flaws.add(new Flaw("country", "country-required"));
        }
        if (level != null && type != PartnerType.FOREIGN_LOCALITY) {
            flaws.add(new Flaw("level", "level-of-no-locality"));
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!vocabulary.has(fields.get(i))) {
                flaws.add(new Flaw("fields[" + i + "]", "unknown-cooperation-field"));
            }
        }
        for (int i = 0; i < counterparts.size(); i++) {
            if (!units.isKnown(counterparts.get(i).unit())) {
                flaws.add(new Flaw("counterparts[" + i + "].unit", "unknown-unit"));
            }
        }
        return flaws;
    }

    /** Under a new name; the former spellings stay findable. */
    PartnerProfile renamed(PartnerName to, PartialDate on) {
        var all = new ArrayList<>(aliases);
        for (var former : name.spellings().toList()) {
            if (to.spellings().noneMatch(former::equals)) {
                all.add(new Alias(former, name.languageOf(former), on));
            }
        }
        return new PartnerProfile(to, all, country, type, level, parentUnit, counterparts, fields, contacts, note);
    }

    /** The parts in which the other one differs, by their wire names. */
    List<String> differencesTo(PartnerProfile other) {
        return PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(this), part.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Function<PartnerProfile, Object>> parts() {
        var parts = new LinkedHashMap<String, Function<PartnerProfile, Object>>();
        parts.put("name", PartnerProfile::name);
        parts.put("aliases", PartnerProfile::aliases);
        parts.put("country", PartnerProfile::country);
        parts.put("type", PartnerProfile::type);
        parts.put("level", PartnerProfile::level);
        parts.put("parentUnit", PartnerProfile::parentUnit);
        parts.put("counterparts", PartnerProfile::counterparts);
        parts.put("fields", PartnerProfile::fields);
        parts.put("contacts", PartnerProfile::contacts);
        parts.put("note", PartnerProfile::note);
        return parts;
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
