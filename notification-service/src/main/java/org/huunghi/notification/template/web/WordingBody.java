package org.huunghi.notification.template.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
            int maxParts) {}

    static WordingBody of(Wording wording) {
        var sms = wording.sms();
        return new WordingBody(
                wording.subject(),
                wording.text(),
                wording.html(),
                sms == null ? null : new Sms(sms.accents(), sms.maxParts()));
    }

    Wording wording() {
        return new Wording(subject, text, html, sms == null ? null : new SmsPolicy(sms.accents(), sms.maxParts()));
    }
}
