package org.huunghi.partner.partner.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.huunghi.partner.partner.Alias;
import org.huunghi.partner.partner.Contact;
import org.huunghi.partner.partner.Counterpart;
import org.huunghi.partner.partner.CounterpartLevel;
import org.huunghi.partner.partner.LocalityLevel;
import org.huunghi.partner.partner.PartialDate;
import org.huunghi.partner.partner.PartnerName;
import org.huunghi.partner.partner.PartnerProfile;
import org.huunghi.partner.partner.PartnerType;
import org.huunghi.partner.partner.RelationKind;

/** What a caller says of a partner, to register it or to put its record right. */
record ProfileBody(
        @NotNull @Valid NameBody name,
        @Size(max = 50) List<@NotNull @Valid AliasBody> aliases,

        @Pattern(regexp = "[A-Z]{2}")
        @Schema(description = "ISO 3166-1 alpha-2; required for localities, bilateral agencies and missions")
        String country,

        @NotNull PartnerType type,

        @Schema(description = "What a locality is in its own country; only for FOREIGN_LOCALITY")
        LocalityLevel level,

        @Size(max = 200) @Schema(description = "The larger unit it belongs to, as Gyeonggi for Guri")
        String parentUnit,

        @Size(max = 20) List<@NotNull @Valid CounterpartBody> counterparts,

        @Size(max = 30) @Schema(description = "Codes of /api/v1/cooperation-fields")
        List<@NotBlank @Size(max = 40) String> fields,

        @Size(max = 50) List<@NotNull @Valid ContactBody> contacts,
        @Size(max = 4000) String note,
        @Valid Paper document,
        @Size(max = 1000) String reason) {

    /** {@code local}: in the partner's own language and script. */
    record NameBody(
            @NotBlank @Size(max = 200) String vi,
            @Size(max = 200) String en,
            @Size(max = 200) String local) {

        PartnerName name() {
            return new PartnerName(vi, en, local);
        }
    }

    record AliasBody(
            @NotBlank @Size(max = 200) String name,

            @Pattern(regexp = "[a-z]{2}") @Schema(description = "ISO 639-1")
            String language,

            @ReducedDate @Schema(description = "When it ceased to be the official name: 2024-01-18, 2024-01 or 2024")
            String until) {

        private Alias alias() {
            return new Alias(name, language, date(until));
        }
    }

    record CounterpartBody(
            @NotBlank @Size(max = 40) @Schema(description = "Code of one of our units")
            String unit,

            @NotNull CounterpartLevel level,

            @ReducedDate @Schema(description = "2022-10-05, 2022-10 or 2022")
            String since,

            RelationKind relation) {

        private Counterpart counterpart() {
            return new Counterpart(unit, level, date(since), relation);
        }
    }

    record ContactBody(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String post,

            @Pattern(regexp = "\\+?[0-9 ().-]{3,40}") String phone,

            @Email @Size(max = 200) String email) {

        private Contact contact() {
            return new Contact(name, post, phone, email);
        }

        /** Both would otherwise stand in the log of whoever prints a request. */
        @Override
        public String toString() {
            return "ContactBody";
        }
    }

    PartnerProfile profile() {
        return new PartnerProfile(
                name.name(),
                each(aliases, AliasBody::alias),
                country,
                type,
                level,
                parentUnit,
                each(counterparts, CounterpartBody::counterpart),
                fields,
                each(contacts, ContactBody::contact),
                note);
    }

    static PartialDate date(String value) {
        return value == null ? null : new PartialDate(value);
    }

    private static <B, T> List<T> each(List<B> bodies, Function<B, T> as) {
        return bodies == null ? List.of() : bodies.stream().map(as).toList();
    }
}
