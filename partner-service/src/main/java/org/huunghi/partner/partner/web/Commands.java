package org.huunghi.partner.partner.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huunghi.partner.partner.Interaction;
import org.huunghi.partner.partner.InteractionKind;
import org.huunghi.partner.partner.PartialDate;
import org.huunghi.partner.partner.RelationKind;

/** The bodies of the commands. What a decision must rest on is the domain's to say, so little is required here. */
final class Commands {

    private Commands() {}

    /** Being in touch once. */
    record InTouch(
            @NotNull InteractionKind kind,

            @NotNull @ReducedDate @Schema(description = "2022-07-15, 2022-07 or 2022")
            String on,

            @Size(max = 4000) String note,
            @Valid Paper document,
            @Size(max = 1000) String reason) {

        Interaction interaction() {
            return new Interaction(kind, new PartialDate(on), note);
        }
    }

    /** Opening talks on an agreement, by its id, or on the document of an approval in principle. */
    record StartNegotiation(
            @Size(max = 40) String agreement,
            @Valid Paper document,
            @Size(max = 1000) String reason) {}

    /** A relation that an agreement, by its id, or the document of a decision has made. */
    record Establish(
            @NotNull RelationKind relation,

            @ReducedDate @Schema(description = "2022-10-05, 2022-10 or 2022")
            String since,

            @Size(max = 40) String agreement,
            @Valid Paper document,
            @Size(max = 1000) String reason) {}

    /** A change that needs nothing but why and on which paper. */
    record Because(@Valid Paper document, @Size(max = 1000) String reason) {}

    /** Finding that this is another partner. */
    record Merge(
            @NotBlank @Size(max = 40) @Schema(description = "Id of the partner that this one is merged into")
            String survivor,

            @Valid Paper document,
            @Size(max = 1000) String reason) {}

    /** Another name. */
    record Rename(
            @NotNull @Valid ProfileBody.NameBody name,

            @ReducedDate @Schema(description = "Since when: 2024-01-18, 2024-01 or 2024")
            String on,

            @Valid Paper document,
            @Size(max = 1000) String reason) {}
}
