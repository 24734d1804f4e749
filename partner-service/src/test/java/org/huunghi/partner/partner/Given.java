package org.huunghi.partner.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;

/** Partners, people and papers that the tests speak about. */
final class Given {

    static final SourceDocument DECISION = new SourceDocument("1234/QĐ-UBND", LocalDate.of(2022, 7, 15));
    static final Interaction VISIT = new Interaction(InteractionKind.VISIT, new PartialDate("2022-07"), null);
    static final CooperationFields FIELDS =
            new CooperationFields(List.of(new CooperationField("AGRICULTURE", "Nông nghiệp", "Agriculture")));

    /** Lâm Đồng's units, of which the old department has been merged into the new one. */
    static final OurUnits UNITS = new OurUnits() {
        @Override
        public boolean isKnown(String unit) {
            return Set.of("so-ngoai-vu-ld", "ubnd-lam-dong", "so-nnptnt-ld", "so-nnmt-ld")
                    .contains(unit);
        }

        @Override
        public Optional<String> provinceOf(String unit) {
            return unit.equals("ubnd-dak-lak")
                    ? Optional.of("dak-lak")
                    : Optional.of("lam-dong").filter(province -> isKnown(unit));
        }

        @Override
        public Set<String> heirsOf(String unit) {
            return Set.of(unit.equals("so-nnptnt-ld") ? "so-nnmt-ld" : unit);
        }
    };

    private Given() {}

    static PartnerProfile champasak() {
        return profile("tỉnh Champasak", "LA", null);
    }

    static PartnerProfile profile(String name, String country, String parent) {
        return new PartnerProfile(
                new PartnerName(name, null, null),
                List.of(),
                country,
                PartnerType.FOREIGN_LOCALITY,
                LocalityLevel.PROVINCE,
                parent,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static PartnerProfile withAliases(PartnerProfile of, Alias... aliases) {
        return new PartnerProfile(
                of.name(),
                List.of(aliases),
                of.country(),
                of.type(),
                of.level(),
                of.parentUnit(),
                of.counterparts(),
                of.fields(),
                of.contacts(),
                of.note());
    }

    static Partner partnerIn(PartnerStatus status) {
        return new Partner(
                "p-1",
                "so-ngoai-vu-ld",
                champasak(),
                status,
                null,
                null,
                List.of(),
                status == PartnerStatus.MERGED ? "p-2" : null);
    }

    static Partner survivor() {
        var other = profile("Champassak", "LA", null);
        return new Partner("p-2", "so-ngoai-vu-ld", other, PartnerStatus.ESTABLISHED, null, null, List.of(), null);
    }

    static Actor actor(String unit, Role... roles) {
        return new Actor("u-" + unit, unit, EnumSet.copyOf(List.of(roles)));
    }

    static Attribution by(SourceDocument document, String reason) {
        return new Attribution(
                actor("so-ngoai-vu-ld", Role.OFFICER), Instant.parse("2022-08-01T01:00:00Z"), document, reason);
    }
}
