package org.huunghi.aid.item.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huunghi.aid.item.AidProposal;
import org.huunghi.aid.item.Direction;
import org.huunghi.aid.item.Money;
import org.huunghi.aid.item.PartialDate;
import org.huunghi.aid.item.Party;
import org.huunghi.aid.item.Period;
import org.huunghi.aid.item.SectorShare;
import org.huunghi.aid.item.Text;
import org.huunghi.aid.item.web.ProposalBody.PartyBody;
import org.huunghi.aid.item.web.ProposalBody.PeriodBody;
import org.huunghi.aid.item.web.ProposalBody.SectorBody;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;

/** Makes a proposal of what was sent, or names every field that the business cannot take. */
final class ProposalReading {

    private final ProposalBody body;
    private final List<FieldError> errors = new ArrayList<>();

    private ProposalReading(ProposalBody body) {
        this.body = body;
    }

    static AidProposal read(ProposalBody body, LocalDate today) {
        return new ProposalReading(body).proposal(today);
    }

    private AidProposal proposal(LocalDate today) {
        checkMoney();
        checkParty("donor", body.donor());
        checkRecipient();
        checkPeriod();
        checkSectors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors).asRefusal();
        }
        return new AidProposal(
                new Text(body.title().vi(), body.title().en()),
                body.kind(),
                body.direction(),
                party(body.donor()),
                party(body.recipient()),
                body.owner(),
                new Money(body.committed().decimal(), body.committed().currency()),
                shares(),
                period(body.period()),
                body.concerns(),
                body.proposedOn() == null ? today : body.proposedOn());
    }

    private void checkMoney() {
        var committed = body.committed();
        Money.flaw(committed.decimal(), committed.currency())
                .ifPresent(flaw ->
                        wrong(flaw.equals("unknown-currency") ? "committed.currency" : "committed.amount", flaw));
    }

    private void checkParty(String field, PartyBody party) {
        if (party.partner() == null && (party.name() == null || party.name().isBlank())) {
            wrong(field, "partner-or-name");
        }
    }

    private void checkRecipient() {
        if (body.recipient() != null) {
            checkParty("recipient", body.recipient());
            if (body.direction() == Direction.INCOMING) {
                wrong("recipient", "only-for-outgoing");
            }
        }
    }

    private void checkPeriod() {
        var period = body.period();
        if (period == null) {
            return;
        }
        var sound = checkDate("period.from", period.from()) & checkDate("period.to", period.to());
        if (sound && Period.endsBeforeItStarts(PartialDate.of(period.from()), PartialDate.of(period.to()))) {
            wrong("period.to", "before-start");
        }
    }

    private boolean checkDate(String field, String date) {
        var sound = date == null || PartialDate.isValid(date);
        if (!sound) {
            wrong(field, "not-a-date");
        }
        return sound;
    }

    private void checkSectors() {
        if (body.sectors() == null) {
            return;
        }
        for (var i = 0; i < body.sectors().size(); i++) {
            if (new BigDecimal(body.sectors().get(i).percentage()).signum() == 0) {
                wrong("sectors[" + i + "].percentage", "not-positive");
                return;
            }
        }
        SectorShare.flaw(shares()).ifPresent(flaw -> wrong("sectors", flaw));
    }

    private List<SectorShare> shares() {
        return body.sectors() == null
                ? List.of()
                : body.sectors().stream().map(ProposalReading::share).toList();
    }

    private static SectorShare share(SectorBody sector) {
        return new SectorShare(sector.vocabulary(), sector.code(), new BigDecimal(sector.percentage()));
    }

    private static Party party(PartyBody party) {
        return party == null ? null : new Party(party.partner(), party.name());
    }

    private static Period period(PeriodBody period) {
        return period == null ? null : new Period(PartialDate.of(period.from()), PartialDate.of(period.to()));
    }

    private void wrong(String field, String code) {
        errors.add(new FieldError(field, code));
    }
}
