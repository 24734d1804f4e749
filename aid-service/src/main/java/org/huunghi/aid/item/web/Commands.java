package org.huunghi.aid.item.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.aid.item.Authority;
import org.huunghi.aid.item.DossierPaper;
import org.huunghi.aid.item.ExchangeRate;

/** The bodies of the commands. */
final class Commands {

    private Commands() {}

    /** A step that was taken on a day; today if absent. */
    record Dated(
            LocalDate on,
            @Valid Paper document,
            @Size(max = 1000) String reason) {}

    /** Sending the dossier back. */
    record Return(
            @NotEmpty @Size(max = 10) List<@NotNull DossierPaper> missing,
            @Valid Paper document,
            @NotBlank @Size(max = 1000) String reason) {}

    /** A positive decision; its day is the document's. */
    record Approval(
            @NotNull @Valid Paper document,

            @Schema(description = "Whose decision the document is; PPC_CHAIR if absent")
            Authority authority,

            @Valid @Schema(description = "Needed unless the commitment is in USD, which has none")
            RateBody rate,

            @Size(max = 1000) String reason) {}

    /** A negative decision; its day is the document's. */
    record Refusal(
            @NotNull @Valid Paper document,

            @Schema(description = "Whose decision the document is; PPC_CHAIR if absent")
            Authority authority,

            @NotBlank @Size(max = 1000) String reason) {}

    /** What a dollar cost. */
    record RateBody(
            @NotNull
            @Pattern(regexp = "(?=.*[1-9])\\d{1,9}(\\.\\d{1,8})?")
            @Schema(description = "Units of the currency for one US dollar", example = "25400")
            String unitsPerUsd,

            @NotBlank @Size(max = 200) @Schema(description = "Who published the rate")
            String source,

            @NotNull LocalDate date) {

        static ExchangeRate rate(RateBody body) {
            return body == null ? null : new ExchangeRate(new BigDecimal(body.unitsPerUsd), body.source, body.date);
        }
    }

    /** Signing the agreement with the donor. */
    record Signature(
            LocalDate on,

            @Pattern(regexp = "[0-9a-f-]{36}") @Schema(description = "Id of the agreement, where we keep it")
            String agreement,

            @Valid Paper document,
            @Size(max = 1000) String reason) {}

    static Authority authority(Authority given) {
        return given == null ? Authority.PPC_CHAIR : given;
    }
}
