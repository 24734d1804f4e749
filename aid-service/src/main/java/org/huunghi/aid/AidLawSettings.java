package org.huunghi.aid;

import java.util.List;
import org.huunghi.aid.item.AppraisalClock;
import org.huunghi.aid.item.AuthorityRule;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The rows of {@code aid-law.yml}. */
@ConfigurationProperties("huunghi.aid-law")
record AidLawSettings(List<AppraisalClock> appraisalClocks, List<AuthorityRule> authorities) {}
