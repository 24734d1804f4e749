package org.huunghi.partner;

import java.util.List;
import org.huunghi.partner.partner.CooperationField;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** What a province sets for itself; the defaults are in {@code cooperation-fields.yml}. */
@ConfigurationProperties("huunghi.partner")
record PartnerSettings(List<CooperationField> cooperationFields) {}
