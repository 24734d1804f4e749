package org.huunghi.agreement.agreement;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The draft goes to the Ministry of Foreign Affairs and the others concerned. */
public final class RequestingConsultation {

    private final ChangingAgreement changing;
    private final LegalClocks clocks;

    public RequestingConsultation(ChangingAgreement changing, LegalClocks clocks) {
        this.changing = changing;
        this.clocks = clocks;
    }

    /**
     * @param sentOn {@code null} for today
     */
    public Outcome<Agreement, AgreementRejection> request(Change change, List<Consultee> consultees, LocalDate sentOn) {
        return changing.apply(change, AgreementRight.CONSULT, (agreement, now) -> {
            var today = changing.dayOf(now);
            var sent = sentOn == null ? today : sentOn;
            var answerBy = clocks.from(AgreementDeadlines.ANSWER, sent);
            return agreement.preparation().requestConsultation(consultees, sent, answerBy, today);
        });
    }
}
