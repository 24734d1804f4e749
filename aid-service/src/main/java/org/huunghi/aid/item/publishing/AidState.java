package org.huunghi.aid.item.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidKind;
import org.huunghi.aid.item.AidStatus;
import org.huunghi.aid.item.Appraisal;
import org.huunghi.aid.item.Direction;
import org.huunghi.aid.item.Money;
import org.huunghi.aid.item.PartialDate;
import org.huunghi.aid.item.Party;
import org.huunghi.aid.item.Period;
import org.huunghi.aid.item.Ruling;
import org.huunghi.aid.item.SectorShare;
import org.huunghi.eventing.SourceDocument;

/** An aid item as the world outside sees it in events. */
record AidState(
        String id,
        TextState title,
        AidKind kind,
        Direction direction,
        PartyState donor,
        PartyState recipient,
        String owner,
        MoneyState committed,
        MoneyState usdEquivalent,
        List<SectorState> sectors,
        PeriodState period,
        LocalDate proposedOn,
        LocalDate appraisalDue,
        SourceDocument decision,
        String agreement,
        AidStatus status) {

    record TextState(String vi, String en) {}

    record PartyState(String partner, String name) {
        static PartyState of(Party party) {
            return party == null ? null : new PartyState(party.partner(), party.name());
        }
    }

    record MoneyState(BigDecimal amount, String currency) {}

    record SectorState(String vocabulary, String code, BigDecimal percentage) {
        static SectorState of(SectorShare share) {
            return new SectorState(share.vocabulary(), share.code(), share.percentage());
        }
    }

    record PeriodState(String from, String to) {
        static PeriodState of(Period period) {
            return period == null ? null : new PeriodState(text(period.from()), text(period.to()));
        }

        private static String text(PartialDate date) {
            return date == null ? null : date.value();
        }
    }

    static AidState of(AidItem item) {
        var proposal = item.proposal();
        var title = proposal.title();
        var committed = proposal.committed();
        return new AidState(
                item.id(),
                new TextState(title.vi(), title.en()),
                proposal.kind(),
                proposal.direction(),
                PartyState.of(proposal.donor()),
                PartyState.of(proposal.recipient()),
                proposal.owner(),
                new MoneyState(committed.amount(), committed.currency()),
                item.usd().map(usd -> new MoneyState(usd.amount(), Money.USD)).orElse(null),
                proposal.sectors().stream().map(SectorState::of).toList(),
                PeriodState.of(proposal.period()),
                proposal.proposedOn(),
                due(item.appraisal()),
                decision(item.ruling()),
                item.agreement(),
                item.status());
    }

    private static LocalDate due(Appraisal appraisal) {
        return appraisal == null ? null : appraisal.due();
    }

    private static SourceDocument decision(Ruling ruling) {
        return ruling == null ? null : ruling.decision();
    }
}
