package org.huunghi.notification.template.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.notification.template.Carrier;
import org.huunghi.notification.template.SmsPolicy;
import org.huunghi.notification.template.Wording;

/** A template's words, in requests and in answers. */
record WordingBody(
        @Schema(description = "Emails only; one line") @Size(max = 300)
        String subject,

        @NotBlank @Size(max = 5000) String text,

        @Schema(description = "Emails only") @Size(max = 20000)
        String html,

        @Schema(description = "SMS only") @Valid Sms sms) {

    record Sms(
            @NotNull SmsPolicy.Accents accents,

            @Schema(description = "AUTO drops accents that would need more parts") @Min(1) @Max(10)
            int maxParts,

            @Schema(description = "Whom it comes from, as the carriers registered it; absent: the provider's usual one")
            @Pattern(regexp = "[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,9}[A-Za-z0-9])?")
            String brandname,

            @Schema(description = "Id of the wording at the carriers, where they ask for one")
            @Pattern(regexp = "[\\x21-\\x7E]{1,64}")
            String carrierTemplate) {

        private static Sms of(SmsPolicy policy) {
            var carrier = policy.carrier();
            return new Sms(policy.accents(), policy.maxParts(), carrier.brandname(), carrier.template());
        }

        private SmsPolicy policy() {
            return new SmsPolicy(accents, maxParts, new Carrier(brandname, carrierTemplate));
        }
    }

    static WordingBody of(Wording wording) {
        var sms = wording.sms();
        return new WordingBody(wording.subject(), wording.text(), wording.html(), sms == null ? null : Sms.of(sms));
    }

    Wording wording() {
        return new Wording(subject, text, html, sms == null ? null : sms.policy());
    }
}
