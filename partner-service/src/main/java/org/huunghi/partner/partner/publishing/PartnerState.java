package org.huunghi.partner.partner.publishing;

import java.util.List;
import org.huunghi.partner.partner.Alias;
import org.huunghi.partner.partner.Counterpart;
import org.huunghi.partner.partner.PartialDate;
import org.huunghi.partner.partner.Partner;

/** What everybody may know of a partner. Contacts and notes are not among it. */
record PartnerState(
        String id,
        Name name,
        List<String> aliases,
        String country,
        String type,
        String level,
        String parentUnit,
        List<Side> counterparts,
        List<String> fields,
        String custodian,
        String status,
        String relation,
        String since,
        String survivor) {

    record Name(String vi, String en, String local) {}

    /** Our side of the relation. */
    record Side(String unit, String level, String since, String relation) {

        private static Side of(Counterpart counterpart) {
            return new Side(
                    counterpart.unit(),
                    counterpart.level().name(),
                    text(counterpart.since()),
                    name(counterpart.relation()));
        }
    }

    static PartnerState of(Partner partner) {
        var profile = partner.profile();
        var relation = partner.establishment();
        return new PartnerState(
                partner.id(),
                new Name(
                        profile.name().vi(), profile.name().en(), profile.name().local()),
                profile.aliases().stream().map(Alias::name).toList(),
                profile.country(),
                profile.type().name(),
                name(profile.level()),
                profile.parentUnit(),
                profile.counterparts().stream().map(Side::of).toList(),
                profile.fields(),
                partner.custodian(),
                partner.status().name(),
                relation == null ? null : relation.relation().name(),
                relation == null ? null : text(relation.since()),
                partner.survivor());
    }

    static String text(PartialDate date) {
        return date == null ? null : date.value();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
