package org.huunghi.agreement;

import java.time.Clock;
import java.time.Duration;
import org.huunghi.agreement.calendar.Almanac;
import org.huunghi.agreement.calendar.Calendars;
import org.huunghi.agreement.calendar.ChangingCalendar;
import org.huunghi.agreement.calendar.ComputedYears;
import org.huunghi.agreement.calendar.ConfirmingOverride;
import org.huunghi.agreement.calendar.CountedWorkingDays;
import org.huunghi.agreement.calendar.Deadlines;
import org.huunghi.agreement.calendar.ExplainingDeadline;
import org.huunghi.agreement.calendar.FirstPublications;
import org.huunghi.agreement.calendar.Gazette;
import org.huunghi.agreement.calendar.LegalRules;
import org.huunghi.agreement.calendar.MovingDeadlines;
import org.huunghi.agreement.calendar.OpenDeadlines;
import org.huunghi.agreement.calendar.PreviewingMoves;
import org.huunghi.agreement.calendar.ProposingOverride;
import org.huunghi.agreement.calendar.PublishedYears;
import org.huunghi.agreement.calendar.PublishingCalendar;
import org.huunghi.agreement.calendar.RuledDeadlines;
import org.huunghi.agreement.calendar.SeekingMoves;
import org.huunghi.agreement.calendar.WithdrawingOverride;
import org.huunghi.agreement.calendar.WorkingDays;
import org.huunghi.agreement.clock.Timers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarWiring {

    /** So much longer than a calendar is good for that no deadline by its former days is still to come. */
    private static final int UNTIL_ALL_KNOW = 3;

    /** At most so many deadlines are moved in one step of the sweep. */
    private static final int MOVES_AT_A_TIME = 200;

    @Bean
    ComputedYears computedYears(Almanac almanac, Gazette gazette) {
        return new ComputedYears(almanac, gazette);
    }

    @Bean
    PublishedYears publishedYears(
            Calendars calendars,
            ComputedYears computed,
            Clock clock,
            @Value("${huunghi.calendar.good-for}") Duration goodFor) {
        return new PublishedYears(calendars, computed, clock, goodFor);
    }

    @Bean
    WorkingDays workingDays(PublishedYears years) {
        return new CountedWorkingDays(years);
    }

    @Bean
    LegalRules legalRules(Gazette gazette) {
        return new LegalRules(gazette.legalRules());
    }

    @Bean
    Deadlines deadlines(LegalRules rules, WorkingDays days) {
        return new RuledDeadlines(rules, days);
    }

    @Bean
    ExplainingDeadline explainingDeadline(LegalRules rules, PublishedYears years) {
        return new ExplainingDeadline(rules, years);
    }

    @Bean
    PublishingCalendar publishingCalendar(Calendars calendars, ComputedYears computed, Clock clock) {
        return new PublishingCalendar(calendars, computed, clock);
    }

    @Bean
    Timers firstPublications(Calendars calendars, ComputedYears computed, PublishingCalendar publishing, Clock clock) {
        return new FirstPublications(calendars, computed, publishing, clock);
    }

    @Bean
    ChangingCalendar changingCalendar(Calendars calendars, Clock clock) {
        return new ChangingCalendar(calendars, clock);
    }

    @Bean
    ProposingOverride proposingOverride(ChangingCalendar changing) {
        return new ProposingOverride(changing);
    }

    @Bean
    WithdrawingOverride withdrawingOverride(ChangingCalendar changing) {
        return new WithdrawingOverride(changing);
    }

    @Bean
    ConfirmingOverride confirmingOverride(
            ChangingCalendar changing, @Value("${huunghi.calendar.good-for}") Duration goodFor) {
        return new ConfirmingOverride(changing, goodFor.multipliedBy(UNTIL_ALL_KNOW));
    }

    @Bean
    SeekingMoves seekingMoves(ObjectProvider<OpenDeadlines> kinds, LegalRules rules, PublishedYears years) {
        return new SeekingMoves(kinds.orderedStream().toList(), rules, years);
    }

    @Bean
    PreviewingMoves previewingMoves(Calendars calendars, SeekingMoves seeking) {
        return new PreviewingMoves(calendars, seeking);
    }

    @Bean
    Timers movingDeadlines(Calendars calendars, SeekingMoves seeking) {
        return new MovingDeadlines(calendars, seeking, MOVES_AT_A_TIME);
    }
}
