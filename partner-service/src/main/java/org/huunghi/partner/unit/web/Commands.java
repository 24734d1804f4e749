package org.huunghi.partner.unit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.partner.unit.SuccessionKind;
import org.huunghi.partner.unit.Text;
import org.huunghi.partner.unit.UnitKind;
import org.huunghi.partner.unit.UnitLevel;
import org.huunghi.partner.unit.UnitRegistration;
import org.huunghi.partner.unit.UnitRole;

/** The bodies of the commands. */
final class Commands {

    private static final String CODE = "[a-z0-9][a-z0-9-]{1,39}";

    private Commands() {}

    record Name(
            @NotBlank @Size(max = 200) String vi,
            @Size(max = 200) String en) {
        Text text() {
            return new Text(vi, en);
        }
    }

    record Register(
            @NotNull @Pattern(regexp = CODE) @Schema(description = "Its id for ever, for example so-ngoai-vu-ld")
            String code,

            @NotNull @Valid Name name,
            @NotNull UnitKind kind,
            @NotNull UnitLevel level,

            @Schema(description = "A duty that the law gives to it")
            UnitRole role,

            @NotNull @Pattern(regexp = CODE) @Schema(description = "Code of its province as it was then")
            String province,

            @Schema(description = "First day; absent when it has always been there")
            LocalDate validFrom,

            @Valid UnitPaper document,
            @Size(max = 1000) String reason) {

        UnitRegistration registration() {
            return new UnitRegistration(code, name.text(), kind, level, role, province, validFrom);
        }
    }

    record RenameUnit(
            @NotNull @Valid Name name,

            @NotNull @Schema(description = "First day under the new name")
            LocalDate on,

            @Valid UnitPaper document,
            @Size(max = 1000) String reason) {}

    record Succeed(
            @NotNull @Schema(description = "MERGED and RENAMED have one successor, SPLIT several, ABOLISHED any")
            SuccessionKind kind,

            @NotEmpty @Size(max = 20) @Schema(description = "Codes of the heirs, the main one first")
            List<@NotNull @Pattern(regexp = CODE) String> successors,

            @NotNull @Schema(description = "First day of the heirs")
            LocalDate on,

            @Valid UnitPaper document,
            @Size(max = 1000) String reason) {}

    record Close(
            @NotNull @Schema(description = "First day without it")
            LocalDate on,

            @Valid UnitPaper document,
            @Size(max = 1000) String reason) {}
}
