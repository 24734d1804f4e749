package org.huunghi.agreement.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import org.huunghi.agreement.document.Owner;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.agreement.document.ReceivingPdf.Announced;
import org.huunghi.agreement.known.KnownUnit;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Role;
import org.junit.jupiter.api.Test;

/** Who sends the file of a directive, cites it and reads it by itself. */
class DirectiveDocumentRightsTest extends DirectiveFiles {

    @Test
    void anotherProvincesFileIsAsIfThereWereNone() {
        var file = uploaded();
        var reading = new ReadingDirectiveDocument(tasks, rights, contents);

        assertThat(refusal(file.id(), NEIGHBOUR)).isEqualTo(new TaskRejection.UnknownDocument(file.id()));
        assertThat(reading.uploaded(file.id(), NEIGHBOUR))
                .isEqualTo(new ReadingDirectiveDocument.Answer.Refused(new TaskRejection.NotFound(file.id())));
        assertThat(reading.uploaded(file.id(), OFFICE)).isInstanceOf(ReadingDirectiveDocument.Answer.Found.class);
    }

    @Test
    void theHeirOfTheUnitThatSentItCitesIt() {
        var file = uploaded();
        known.unit(new KnownUnit("van-phong-ubnd", "lam-dong", LocalDate.of(2026, 10, 1), "ubnd-dak-lak"));

        assertThat(refusal(file.id(), NEIGHBOUR)).isEqualTo(new TaskRejection.NotFound("reached"));
        assertThat(refusal(file.id(), OFFICE)).isEqualTo(new TaskRejection.UnknownDocument(file.id()));
    }

    @Test
    void theFileOfAnAgreementIsNotADirectives() throws IOException {
        var file = receiving.receive(Owner.agreement(OFFICE.unit()), new Announced("Bản ghi nhớ", null), pdf());

        var id = ((ReceivingPdf.Answer.Taken) file).received().id();
        assertThat(refusal(id, OFFICE)).isEqualTo(new TaskRejection.UnknownDocument(id));
    }

    @Test
    void onlyWhoAssignsTasksSendsOrCitesOne() throws IOException {
        var lead = new Actor("chuyen-vien", "so-nnptnt", Set.of(Role.OFFICER));
        var stranger = office("ubnd-moi");
        var uploading = new UploadingDirectiveDocument(rights, receiving);

        assertThat(uploading.upload(new Announced("4210", null), pdf(), lead))
                .isEqualTo(new UploadingDirectiveDocument.Answer.Refused(
                        new TaskRejection.NotPermitted(TaskRight.ASSIGN)));
        assertThat(uploading.upload(new Announced("4210", null), pdf(), stranger))
                .isEqualTo(new UploadingDirectiveDocument.Answer.Refused(new TaskRejection.OwnUnitUnknown("ubnd-moi")));
        assertThat(refusal("any", lead)).isEqualTo(new TaskRejection.NotPermitted(TaskRight.ASSIGN));
        assertThat(noted()).isEmpty();
    }
}
