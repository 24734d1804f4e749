package org.huunghi.agreement.scholarship;

import java.util.Objects;
import org.huunghi.agreement.words.Text;

/**
 * What is granted to whom. A person is known by a code that says nothing about them; the name, where it is needed at
 * all, stays with the unit that keeps the record.
 *
 * @param code stands for the person
 * @param name {@code null} where it is not needed; personal, so in no event and in no list
 * @param intakeYear {@code null} when it is not known any more
 * @param agreement id of the agreement it rests on, or {@code null}
 */
public record Award(
        String code,
        String name,
        Integer intakeYear,
        Origin origin,
        Text institution,
        Degree degree,
        Text subject,
        String agreement) {

    public Award {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(institution, "institution");
        Objects.requireNonNull(degree, "degree");
    }

    /** The same person's next one. */
    Award next(Integer intakeYear, Text institution, Degree degree, Text subject) {
        return new Award(code, name, intakeYear, origin, institution, degree, subject, agreement);
    }
}
