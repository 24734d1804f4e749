package org.huunghi.notification.officer.web;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.TestRecipient;

/** A number that takes SMS, as people write it; without a country code it is Vietnamese. Empty is no number. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MobileNumber.Validator.class)
@interface MobileNumber {

    String message() default "{org.huunghi.notification.MobileNumber}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Knows the numbering plans. */
    final class Validator implements ConstraintValidator<MobileNumber, String> {

        private static final String HOME = "VN";

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isEmpty() || e164(typed).isPresent();
        }

        /** The number in E.164 form, when it is one that takes SMS. */
        static Optional<String> e164(String typed) {
            var test = TestRecipient.of(typed.replaceFirst("^0", "+84").replace(" ", ""));
            if (test.isPresent()) {
                return test.map(recipient -> recipient.on(Channel.SMS));
            }
            var numbers = PhoneNumberUtil.getInstance();
            try {
                var number = numbers.parse(typed, HOME);
                var type = numbers.getNumberType(number);
                var mobile = type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
                return mobile ? Optional.of(numbers.format(number, PhoneNumberFormat.E164)) : Optional.empty();
            } catch (NumberParseException notANumber) {
                return Optional.empty();
            }
        }
    }
}
