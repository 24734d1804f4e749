package org.huunghi.agreement;

import java.time.Clock;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.known.KnownPartners;
import org.huunghi.agreement.known.KnownUnits;
import org.huunghi.agreement.scholarship.ChangingScholarship;
import org.huunghi.agreement.scholarship.ContinuingScholarship;
import org.huunghi.agreement.scholarship.GraduatingScholar;
import org.huunghi.agreement.scholarship.ReadingScholar;
import org.huunghi.agreement.scholarship.RegisteringScholarship;
import org.huunghi.agreement.scholarship.ScholarshipRights;
import org.huunghi.agreement.scholarship.Scholarships;
import org.huunghi.agreement.scholarship.WithdrawingScholar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScholarshipWiring {

    @Bean
    ScholarshipRights scholarshipRights(KnownUnits units) {
        return new ScholarshipRights(units);
    }

    @Bean
    ChangingScholarship changingScholarship(Scholarships scholarships, ScholarshipRights rights, Clock clock) {
        return new ChangingScholarship(scholarships, rights, clock);
    }

    @Bean
    RegisteringScholarship registeringScholarship(
            Scholarships scholarships,
            ScholarshipRights rights,
            KnownPartners partners,
            Agreements agreements,
            Clock clock) {
        return new RegisteringScholarship(
                scholarships, rights, partners, id -> agreements.find(id).isPresent(), clock);
    }

    @Bean
    GraduatingScholar graduatingScholar(ChangingScholarship changing) {
        return new GraduatingScholar(changing);
    }

    @Bean
    WithdrawingScholar withdrawingScholar(ChangingScholarship changing) {
        return new WithdrawingScholar(changing);
    }

    @Bean
    ContinuingScholarship continuingScholarship(Scholarships scholarships, ScholarshipRights rights, Clock clock) {
        return new ContinuingScholarship(scholarships, rights, clock);
    }

    @Bean
    ReadingScholar readingScholar(Scholarships scholarships, ScholarshipRights rights) {
        return new ReadingScholar(scholarships, rights);
    }
}
