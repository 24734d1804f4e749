package org.huunghi.partner.partner.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.huunghi.partner.partner.LocalityLevel;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerName;
import org.huunghi.partner.partner.PartnerStatus;
import org.huunghi.partner.partner.PartnerType;

/** A partner as a line of a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerSummary(
        String id,
        PartnerName name,
        String country,
        PartnerType type,
        LocalityLevel level,
        String parentUnit,
        String custodian,
        PartnerStatus status,
        String survivor) {

    static PartnerSummary of(Partner partner) {
        var profile = partner.profile();
        return new PartnerSummary(
                partner.id(),
                profile.name(),
                profile.country(),
                profile.type(),
                profile.level(),
                profile.parentUnit(),
                partner.custodian(),
                partner.status(),
                partner.survivor());
    }
}
