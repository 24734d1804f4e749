package org.huunghi.agreement;

import java.time.Clock;
import java.time.Duration;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.LooseContents;
import org.huunghi.agreement.document.ReceivingPdf;
import org.huunghi.agreement.task.AllTaskSeries;
import org.huunghi.agreement.task.CitingDirectiveDocument;
import org.huunghi.agreement.task.ReadingDirectiveDocument;
import org.huunghi.agreement.task.TaskRights;
import org.huunghi.agreement.task.Tasks;
import org.huunghi.agreement.task.UploadingDirectiveDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files of agreements and of directives. */
@Configuration(proxyBeanMethods = false)
class DocumentWiring {

    @Bean
    ReceivingPdf receivingPdf(
            Contents contents, @Value("${huunghi.documents.keep-loose}") Duration keepLoose, Clock clock) {
        return new ReceivingPdf(contents, keepLoose, clock);
    }

    @Bean
    UploadingDirectiveDocument uploadingDirectiveDocument(TaskRights rights, ReceivingPdf receiving) {
        return new UploadingDirectiveDocument(rights, receiving);
    }

    @Bean
    CitingDirectiveDocument citingDirectiveDocument(TaskRights rights, ReceivingPdf receiving, Contents contents) {
        return new CitingDirectiveDocument(rights, receiving, contents);
    }

    @Bean
    ReadingDirectiveDocument readingDirectiveDocument(Tasks tasks, TaskRights rights, Contents contents) {
        return new ReadingDirectiveDocument(tasks, rights, contents);
    }

    /** The document of an agreement is its own; that of a directive may be cited by any task, and any series. */
    @Bean
    LooseContents looseContents(Contents contents, Agreements agreements, Tasks tasks, AllTaskSeries series) {
        return new LooseContents(contents, loose -> switch (loose.owner().kind()) {
            case AGREEMENT ->
                agreements
                        .find(loose.owner().id())
                        .flatMap(found -> found.aggregate().annexes().document(loose.id()))
                        .isPresent();
            case UNIT -> tasks.cite(loose.id()) || series.cite(loose.id());
        });
    }
}
