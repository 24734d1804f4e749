package org.huunghi.agreement.agreement;

import java.util.List;
import org.huunghi.agreement.words.Change;
import org.huunghi.eventing.Outcome;

/** The draft goes to the Ministry of Foreign Affairs and the others concerned. */
public final class RequestingConsultation {

    private final ChangingAgreement changing;

    public RequestingConsultation(ChangingAgreement changing) {
        this.changing = changing;
    }

    public Outcome<Agreement, AgreementRejection> request(Change change, List<Consultee> consultees) {
        return changing.apply(
                change, AgreementRight.CONSULT, (agreement, now) -> agreement.requestConsultation(consultees));
    }
}
