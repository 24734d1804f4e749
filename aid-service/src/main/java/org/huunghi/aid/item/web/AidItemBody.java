package org.huunghi.aid.item.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidKind;
import org.huunghi.aid.item.AidLaw;
import org.huunghi.aid.item.AidStatus;
import org.huunghi.aid.item.Authority;
import org.huunghi.aid.item.Concern;
import org.huunghi.aid.item.Direction;
import org.huunghi.aid.item.DossierPaper;
import org.huunghi.aid.item.LegalRule;
import org.huunghi.aid.item.Milestones;
import org.huunghi.aid.item.Money;
import org.huunghi.aid.item.PartialDate;
import org.huunghi.aid.item.Party;
import org.huunghi.aid.item.Period;
import org.huunghi.aid.item.SectorShare;
import org.huunghi.aid.item.Text;
import org.huunghi.aid.item.UsdEquivalent;
import org.huunghi.eventing.SourceDocument;

/** An aid item as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AidItemBody(
        String id,
        long version,
        Text title,
        AidKind kind,
        Direction direction,
        Party donor,
        Party recipient,
        String owner,
        MoneyShown committed,

        @Schema(description = "Frozen at the approval") UsdShown usdEquivalent,

        List<SectorShown> sectors,
        PeriodShown period,
        List<Concern> concerns,
        AidStatus status,
        String statusReason,

        @Schema(description = "What the dossier still lacks")
        List<DossierPaper> missing,

        Milestones dates,

        @Schema(description = "Last day of the appraisal, where the law sets one")
        LocalDate appraisalDue,

        RuleShown appraisalRule,
        SourceDocument decision,
        Authority decidedBy,
        RuleShown authorityRule,
        String agreement,

        @Schema(description = "Commands that this status allows; each is the last part of its address")
        Set<String> allowed) {

    /** An amount as text, so that no reader rounds it. */
    record MoneyShown(String amount, String currency) {
        static MoneyShown of(BigDecimal amount, String currency) {
            return new MoneyShown(amount.toPlainString(), currency);
        }
    }

    /** {@code unitsPerUsd}: what a dollar cost in the commitment's currency. */
    record UsdShown(String amount, String currency, String unitsPerUsd, String rateSource, LocalDate rateDate) {
        static UsdShown of(UsdEquivalent usd) {
            return new UsdShown(
                    usd.amount().toPlainString(), Money.USD, usd.rate().toPlainString(), usd.source(), usd.rateDate());
        }
    }

    record SectorShown(String vocabulary, String code, String percentage) {
        static SectorShown of(SectorShare share) {
            return new SectorShown(
                    share.vocabulary(), share.code(), share.percentage().toPlainString());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PeriodShown(String from, String to) {
        static PeriodShown of(Period period) {
            return period == null ? null : new PeriodShown(text(period.from()), text(period.to()));
        }

        private static String text(PartialDate date) {
            return date == null ? null : date.value();
        }
    }

    /** Why: the rule, where it is written, and whether somebody has checked it. */
    record RuleShown(String id, String legalBasis, boolean verified, String source) {
        static RuleShown of(LegalRule rule) {
            return new RuleShown(rule.id(), rule.legalBasis(), rule.verified(), rule.source());
        }
    }

    static AidItemBody of(AidItem item, long version, AidLaw law) {
        var proposal = item.proposal();
        var committed = proposal.committed();
        var appraisal = item.appraisal();
        var ruling = item.ruling();
        return new AidItemBody(
                item.id(),
                version,
                proposal.title(),
                proposal.kind(),
                proposal.direction(),
                proposal.donor(),
                proposal.recipient(),
                proposal.owner(),
                MoneyShown.of(committed.amount(), committed.currency()),
                item.usd().map(UsdShown::of).orElse(null),
                proposal.sectors().stream().map(SectorShown::of).toList(),
                PeriodShown.of(proposal.period()),
                proposal.concerns(),
                item.status(),
                item.statusReason(),
                item.missing(),
                item.dates(),
                appraisal == null ? null : appraisal.due(),
                appraisal == null ? null : rule(law, appraisal.rule()),
                ruling == null ? null : ruling.decision(),
                ruling == null ? null : ruling.authority(),
                ruling == null ? null : rule(law, ruling.rule()),
                item.agreement(),
                item.offered());
    }

    private static RuleShown rule(AidLaw law, String id) {
        return law.rule(id).map(RuleShown::of).orElse(null);
    }
}
