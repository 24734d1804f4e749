package org.huunghi.agreement;

import java.time.Duration;
import org.huunghi.agreement.agreement.AgreementRights;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.AttachingDocument;
import org.huunghi.agreement.agreement.ChangingAgreement;
import org.huunghi.agreement.agreement.CommitmentTimers;
import org.huunghi.agreement.agreement.DeliveringCommitment;
import org.huunghi.agreement.agreement.GivingUpCommitment;
import org.huunghi.agreement.agreement.MakingCommitments;
import org.huunghi.agreement.agreement.ReadingDocument;
import org.huunghi.agreement.agreement.RemovingDocument;
import org.huunghi.agreement.agreement.StartingCommitment;
import org.huunghi.agreement.agreement.WaivingCommitment;
import org.huunghi.agreement.document.Contents;
import org.huunghi.agreement.document.ReceivingPdf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnnexWiring {

    @Bean
    MakingCommitments makingCommitments(
            ChangingAgreement changing, @Value("${huunghi.commitments.due-soon}") Duration soon) {
        return new MakingCommitments(changing, Math.toIntExact(soon.toDays()));
    }

    @Bean
    StartingCommitment startingCommitment(ChangingAgreement changing) {
        return new StartingCommitment(changing);
    }

    @Bean
    DeliveringCommitment deliveringCommitment(ChangingAgreement changing) {
        return new DeliveringCommitment(changing);
    }

    @Bean
    GivingUpCommitment givingUpCommitment(ChangingAgreement changing) {
        return new GivingUpCommitment(changing);
    }

    @Bean
    WaivingCommitment waivingCommitment(ChangingAgreement changing) {
        return new WaivingCommitment(changing);
    }

    @Bean
    CommitmentTimers commitmentTimers(Agreements agreements) {
        return new CommitmentTimers(agreements);
    }

    @Bean
    AttachingDocument attachingDocument(
            ChangingAgreement changing,
            Agreements agreements,
            AgreementRights rights,
            ReceivingPdf receiving,
            Contents contents) {
        return new AttachingDocument(changing, agreements, rights, receiving, contents);
    }

    @Bean
    RemovingDocument removingDocument(
            ChangingAgreement changing, Agreements agreements, ReceivingPdf receiving, Contents contents) {
        return new RemovingDocument(changing, agreements, receiving, contents);
    }

    @Bean
    ReadingDocument readingDocument(Agreements agreements, AgreementRights rights, Contents contents) {
        return new ReadingDocument(agreements, rights, contents);
    }
}
