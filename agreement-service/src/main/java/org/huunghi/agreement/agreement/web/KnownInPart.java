package org.huunghi.agreement.agreement.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huunghi.agreement.words.PartialDate;

/** A date that exists, of which only the year or the month may be known. */
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownInPart.Check.class)
@interface KnownInPart {

    String message() default "{huunghi.agreement.known-in-part}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is fine; {@code @NotNull} says otherwise. */
    final class Check implements ConstraintValidator<KnownInPart, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || PartialDate.isValid(value);
        }
    }
}
