package org.huunghi.agreement.calendar;

import java.util.List;

/** What the law and the Government have published about days and periods, as dated rows. */
public interface Gazette {

    List<StatutoryDay> statutoryDays();

    List<Announcement> announcements();

    List<LegalRule> legalRules();
}
