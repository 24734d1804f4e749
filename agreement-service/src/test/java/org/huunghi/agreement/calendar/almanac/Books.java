package org.huunghi.agreement.calendar.almanac;

import org.huunghi.agreement.calendar.Almanac;
import org.huunghi.agreement.calendar.ComputedYears;
import org.huunghi.agreement.calendar.CountedWorkingDays;
import org.huunghi.agreement.calendar.Deadlines;
import org.huunghi.agreement.calendar.Gazette;
import org.huunghi.agreement.calendar.LegalRules;
import org.huunghi.agreement.calendar.RuledDeadlines;
import org.huunghi.agreement.calendar.WorkingDays;
import org.springframework.core.io.ClassPathResource;

/** The calendar and the rules as they are shipped, for tests that count by them. */
public final class Books {

    public static final Almanac ALMANAC = new VietnameseAlmanac();
    public static final Gazette GAZETTE = new PrintedGazette(
            new ClassPathResource("calendar/statutory-days.json"),
            new ClassPathResource("calendar/announcements.json"),
            new ClassPathResource("calendar/legal-rules.json"));
    public static final ComputedYears YEARS = new ComputedYears(ALMANAC, GAZETTE);
    public static final WorkingDays WORKING_DAYS = new CountedWorkingDays(YEARS::of);
    public static final LegalRules RULES = new LegalRules(GAZETTE.legalRules());
    public static final Deadlines DEADLINES = new RuledDeadlines(RULES, WORKING_DAYS);

    private Books() {}
}
