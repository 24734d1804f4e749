package org.huunghi.agreement.scholarship.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.huunghi.agreement.scholarship.Award;
import org.huunghi.agreement.scholarship.ContinuingScholarship;
import org.huunghi.agreement.scholarship.Degree;
import org.huunghi.agreement.scholarship.Origin;
import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.PartialDate;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Problem;

/** What comes with the commands on scholarships. */
final class ScholarshipBodies {

    /** A paper, by its number. */
    record ScholarshipPaper(@NotBlank @Size(max = 100) String number, LocalDate date) {
        static SourceDocument of(ScholarshipPaper paper) {
            return paper == null ? null : new SourceDocument(paper.number, paper.date);
        }
    }

    record ScholarshipText(
            @NotBlank @Size(max = 300) String vi,
            @Size(max = 300) String en) {
        static Text of(ScholarshipText text) {
            return text == null ? null : new Text(text.vi, text.en);
        }
    }

    /** A partner, a place, or both. */
    record NewOrigin(@Size(max = 64) String partner, @Valid ScholarshipText place) {}

    /**
     * A student who is taken in or, with {@code follows} in place of code, name, origin and agreement, one who goes on.
     *
     * @param code stands for the person and says nothing about them
     * @param follows id of the scholarship that this one continues
     */
    record NewScholarship(
            @Pattern(regexp = "[A-Z0-9-]{3,40}") String code,
            @Size(max = 200) String name,
            @Min(1945) @Max(2100) Integer intakeYear,
            @Valid NewOrigin origin,
            @NotNull @Valid ScholarshipText institution,
            @NotNull Degree degree,
            @Valid ScholarshipText subject,
            @Size(max = 64) String agreement,
            @Size(max = 64) String follows,
            @Valid ScholarshipPaper document,
            @Size(max = 2000) String reason) {

        Award toAward() {
            refuse(code == null, "code", "missing");
            refuse(origin == null, "origin", "missing");
            refuse(origin.partner == null && origin.place == null, "origin", "partner-or-place");
            return new Award(
                    code,
                    name,
                    intakeYear,
                    new Origin(origin.partner, ScholarshipText.of(origin.place)),
                    ScholarshipText.of(institution),
                    degree,
                    ScholarshipText.of(subject),
                    agreement);
        }

        ContinuingScholarship.Next toNext() {
            refuse(code != null, "code", "follows-instead");
            refuse(name != null, "name", "follows-instead");
            refuse(origin != null, "origin", "follows-instead");
            refuse(agreement != null, "agreement", "follows-instead");
            return new ContinuingScholarship.Next(
                    intakeYear, ScholarshipText.of(institution), degree, ScholarshipText.of(subject));
        }
    }

    private static void refuse(boolean wrong, String field, String code) {
        if (wrong) {
            throw Problem.invalid(field, code).asRefusal();
        }
    }

    /** @param on the day, the month or the year */
    record StudyEnding(
            @NotNull @Size(max = 10) String on,
            @Size(max = 2000) String note,
            @Valid ScholarshipPaper document,
            @Size(max = 2000) String reason) {

        PartialDate date() {
            if (!PartialDate.isValid(on)) {
                throw Problem.invalid("on", "wrong-type").asRefusal();
            }
            return new PartialDate(on);
        }

        Change change(String id, ExpectedVersion seen, Actor by) {
            return new Change(id, seen.value(), by, ScholarshipPaper.of(document), reason);
        }
    }

    private ScholarshipBodies() {}
}
