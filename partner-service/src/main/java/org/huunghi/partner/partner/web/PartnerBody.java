package org.huunghi.partner.partner.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.partner.partner.Alias;
import org.huunghi.partner.partner.Counterpart;
import org.huunghi.partner.partner.CounterpartLevel;
import org.huunghi.partner.partner.Establishment;
import org.huunghi.partner.partner.Interaction;
import org.huunghi.partner.partner.InteractionKind;
import org.huunghi.partner.partner.LocalityLevel;
import org.huunghi.partner.partner.PartialDate;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerName;
import org.huunghi.partner.partner.PartnerStatus;
import org.huunghi.partner.partner.PartnerTransitions;
import org.huunghi.partner.partner.PartnerType;
import org.huunghi.partner.partner.RelationKind;

/** A partner as everybody may see it: contacts are masked. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerBody(
        String id,
        PartnerName name,
        List<AliasShown> aliases,
        String country,
        PartnerType type,
        LocalityLevel level,
        String parentUnit,
        List<CounterpartShown> counterparts,
        List<String> fields,

        @Schema(description = "Masked; in full under /contacts for staff of our units")
        List<ContactShown> contacts,

        String note,

        @Schema(description = "Our unit that keeps this record")
        String custodian,

        PartnerStatus status,
        String statusReason,
        RelationShown relation,
        List<InteractionShown> interactions,

        @Schema(description = "The partner that this one was merged into")
        String survivor,

        @Schema(description = "Commands that this status allows; each is the last part of its address")
        Set<String> allowed) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AliasShown(String name, String language, String until) {
        private static AliasShown of(Alias alias) {
            return new AliasShown(alias.name(), alias.language(), text(alias.until()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CounterpartShown(String unit, CounterpartLevel level, String since, RelationKind relation) {
        private static CounterpartShown of(Counterpart side) {
            return new CounterpartShown(side.unit(), side.level(), text(side.since()), side.relation());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RelationShown(RelationKind kind, String since, String agreement, SourceDocument document) {
        private static RelationShown of(Establishment made) {
            return made == null
                    ? null
                    : new RelationShown(
                            made.relation(),
                            text(made.since()),
                            made.basis().agreement(),
                            made.basis().document());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InteractionShown(InteractionKind kind, String on, String note) {
        private static InteractionShown of(Interaction interaction) {
            return new InteractionShown(interaction.kind(), interaction.on().value(), interaction.note());
        }
    }

    static PartnerBody of(Partner partner) {
        var profile = partner.profile();
        return new PartnerBody(
                partner.id(),
                profile.name(),
                profile.aliases().stream().map(AliasShown::of).toList(),
                profile.country(),
                profile.type(),
                profile.level(),
                profile.parentUnit(),
                profile.counterparts().stream().map(CounterpartShown::of).toList(),
                profile.fields(),
                profile.contacts().stream().map(ContactShown::masked).toList(),
                profile.note(),
                partner.custodian(),
                partner.status(),
                partner.statusReason(),
                RelationShown.of(partner.establishment()),
                partner.interactions().stream().map(InteractionShown::of).toList(),
                partner.survivor(),
                PartnerTransitions.TABLE.allowedIn(partner.status()));
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.value();
    }
}
