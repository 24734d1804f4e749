package org.huunghi.agreement;

import org.huunghi.agreement.calendar.Almanac;
import org.huunghi.agreement.calendar.ComputedYears;
import org.huunghi.agreement.calendar.CountedWorkingDays;
import org.huunghi.agreement.calendar.Deadlines;
import org.huunghi.agreement.calendar.Gazette;
import org.huunghi.agreement.calendar.LegalRules;
import org.huunghi.agreement.calendar.RuledDeadlines;
import org.huunghi.agreement.calendar.WorkingDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarWiring {

    @Bean
    ComputedYears computedYears(Almanac almanac, Gazette gazette) {
        return new ComputedYears(almanac, gazette);
    }

    @Bean
    WorkingDays workingDays(ComputedYears years) {
        return new CountedWorkingDays(years::of);
    }

    @Bean
    LegalRules legalRules(Gazette gazette) {
        return new LegalRules(gazette.legalRules());
    }

    @Bean
    Deadlines deadlines(LegalRules rules, WorkingDays days) {
        return new RuledDeadlines(rules, days);
    }
}
