package org.huunghi.agreement.scholarship;

import java.time.Instant;
import java.util.Locale;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;

/** Students from Champasak at the university of Đà Lạt. */
public final class ScholarshipSamples {

    public static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    static final StudyEnd IN_OCTOBER_2022 = new StudyEnd(new PartialDate("2022-10"), null, null);

    private ScholarshipSamples() {}

    public static Award anAward(String code, Integer intakeYear) {
        return new Award(
                code,
                "Một người",
                intakeYear,
                new Origin("4f7c0a9e-92a5-4b6c-a0d3-2f0f6c7b8d10", new Text("Champasak", null)),
                new Text("Trường Đại học Đà Lạt", "Dalat University"),
                Degree.BACHELOR,
                new Text("Luật", "Law"),
                null);
    }

    public static Scholarship aScholarship(String id, Integer intakeYear, ScholarshipStatus status) {
        var end = status == ScholarshipStatus.ENROLLED ? null : IN_OCTOBER_2022;
        return new Scholarship(
                id, anAward("LA-" + id.toUpperCase(Locale.ROOT), intakeYear), "so-ngoai-vu", null, NOW, status, end);
    }

    public static Scholarship aMaster(String id, String follows) {
        var former = anAward("LA-" + follows.toUpperCase(Locale.ROOT), null);
        var award = former.next(2022, former.institution(), Degree.MASTER, former.subject());
        return new Scholarship(id, award, "so-ngoai-vu", follows, NOW, ScholarshipStatus.ENROLLED, null);
    }
}
