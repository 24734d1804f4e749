package org.huunghi.aid.item.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.aid.item.AidKind;
import org.huunghi.aid.item.Concern;
import org.huunghi.aid.item.Direction;

/** What a proposer says of the aid. */
record ProposalBody(
        @NotNull @Valid TextBody title,
        @NotNull AidKind kind,
        @NotNull Direction direction,

        @NotNull @Valid @Schema(description = "Who gives: the id of a partner, or a name where we keep none")
        PartyBody donor,

        @Valid @Schema(description = "Who receives abroad; only for OUTGOING aid")
        PartyBody recipient,

        @NotNull @Pattern(regexp = UNIT_CODE) @Schema(description = "Code of the unit that answers for it")
        String owner,

        @NotNull @Valid MoneyBody committed,

        @Size(max = 50) @Schema(description = "Percentages make up 100 within each vocabulary")
        List<@NotNull @Valid SectorBody> sectors,

        @Valid PeriodBody period,

        @Size(max = 10) @Schema(description = "What may take the decision out of the province's hands")
        List<@NotNull Concern> concerns,

        @Schema(description = "Today if absent; in the past for an item that is entered later")
        LocalDate proposedOn,

        @Valid Paper document,
        @Size(max = 1000) String reason) {

    static final String UNIT_CODE = "[a-z0-9-]{2,40}";

    record TextBody(
            @NotBlank @Size(max = 500) String vi,
            @Size(max = 500) String en) {}

    record PartyBody(
            @Pattern(regexp = "[0-9a-f-]{36}") @Schema(description = "Id of a partner")
            String partner,

            @Size(max = 300) String name) {}

    record MoneyBody(
            @NotNull @Pattern(regexp = "\\d{1,20}(\\.\\d{1,4})?") @Schema(example = "1675000.00")
            String amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(description = "ISO 4217")
            String currency) {

        BigDecimal decimal() {
            return new BigDecimal(amount);
        }
    }

    record SectorBody(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{2,20}") @Schema(example = "OECD-DAC")
            String vocabulary,

            @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}") @Schema(example = "31120")
            String code,

            @NotNull @Pattern(regexp = "\\d{1,3}(\\.\\d{1,2})?")
            String percentage) {}

    record PeriodBody(
            @Size(max = 10) @Schema(description = "2024-07-15, 2024-07 or 2024")
            String from,

            @Size(max = 10) @Schema(description = "2024-07-15, 2024-07 or 2024")
            String to) {}
}
