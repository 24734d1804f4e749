package org.huunghi.partner.partner.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;
import org.huunghi.partner.partner.PartialDate;

/** A date that may be known only by its month or year. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReducedDate.Check.class)
@interface ReducedDate {

    String message() default "{org.huunghi.partner.ReducedDate}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Absent is valid; {@code @NotNull} says when it is not. */
    final class Check implements ConstraintValidator<ReducedDate, String> {

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || exists(value);
        }

        private static boolean exists(String value) {
            try {
                return new PartialDate(value).value().equals(value);
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
