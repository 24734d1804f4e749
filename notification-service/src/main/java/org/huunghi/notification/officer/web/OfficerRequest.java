package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Profile;
import org.huunghi.notification.officer.Reach;

/** An officer as the caller words it. */
record OfficerRequest(
        @NotBlank @Size(max = 120) String name,

        @Schema(description = "Subject of the officer's token") @NotBlank @Size(max = 120)
        String account,

        @NotBlank @Pattern(regexp = "[a-z0-9-]{2,40}") String unit,
        @Size(max = 200) String post,
        @NotNull @Size(max = 4) List<@NotNull Duty> duties,

        @Schema(description = "ISO 639 codes, the preferred one first; messages are written in vi and en")
        @NotEmpty
        @Size(max = 5)
        List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,

        @Schema(description = "In ASCII. Absent: as it was. Empty: none.")
        @Email(regexp = "\\p{ASCII}*")
        @Size(max = 254)
        String email,

        @Schema(description = "A mobile number; absent: as it was, empty: none.") @MobileNumber @Size(max = 32)
        String phone,

        @Schema(description = "Whether the operator says that the contact data is right, so that no code is needed")
        Boolean vouched) {

    Profile profile() {
        return new Profile(name, account, unit, post, duties, languages);
    }

    Reach reach() {
        var number = phone == null ? null : MobileNumber.Validator.e164(phone).orElse("");
        return new Reach(email, number, Boolean.TRUE.equals(vouched));
    }
}
