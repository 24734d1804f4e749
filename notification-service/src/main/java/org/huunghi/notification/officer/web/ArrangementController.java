package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.officer.Absence;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.Preference;
import org.huunghi.notification.officer.SettingAbsences;
import org.huunghi.notification.officer.SettingPreferences;
import org.huunghi.notification.template.Occasion;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What officers arrange for themselves. */
@RestController
@RequestMapping(OfficerView.PATH + "/{id}")
@Tag(name = "Officers")
class ArrangementController {

    private final SettingAbsences absences;
    private final SettingPreferences preferences;
    private final Answers<Officer, OfficerRejection, OfficerBody> answers;

    ArrangementController(SettingAbsences absences, SettingPreferences preferences, OfficerView view) {
        this.absences = absences;
        this.preferences = preferences;
        this.answers = new Answers<>(view, OfficerProblems::of);
    }

    record Away(
            @NotNull LocalDate from,
            @NotNull LocalDate until,

            @Schema(description = "Id of the officer who is told instead; absent: the others of the unit")
            @Size(max = 64)
            String deputy) {

        @AssertTrue(message = "{org.huunghi.notification.UntilNotBeforeFrom}")
        @Schema(hidden = true)
        boolean isInOrder() {
            return from == null || until == null || !until.isBefore(from);
        }
    }

    record Absences(
            @NotNull @Size(max = 50) List<@NotNull @Valid Away> absences,
            @Size(max = 1000) String reason) {}

    record Wish(
            @Schema(description = "A kind of event, for example task.overdue, or * for all that are not named")
            @NotNull
            @Size(max = 60)
            String occasion,

            @NotNull Channel channel,
            @NotNull Choice choice) {

        @AssertTrue(message = "{org.huunghi.notification.KnownOccasion}")
        @Schema(hidden = true)
        boolean isOccasionKnown() {
            return occasion == null
                    || Preference.ANY.equals(occasion)
                    || Occasion.find(occasion).isPresent();
        }

        @AssertTrue(message = "{org.huunghi.notification.DigestByEmail}")
        @Schema(hidden = true)
        boolean isDigestByEmail() {
            return choice != Choice.DIGEST || channel == Channel.EMAIL;
        }
    }

    record Preferences(
            @NotNull @Size(max = 100) List<@NotNull @Valid Wish> preferences,
            @Size(max = 1000) String reason) {}

    @PutMapping("/absences")
    @Operation(
            summary = "Say when the officer is away",
            description = "By the officer or who keeps the entry; replaces what was said before.")
    ResponseEntity<OfficerBody> setAbsences(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody Absences body,
            Actor actor) {
        var days = body.absences().stream()
                .map(away -> new Absence(away.from(), away.until(), away.deputy()))
                .toList();
        return answers.changed(absences.set(id, expected.value(), days, actor, body.reason()));
    }

    @PutMapping("/preferences")
    @Operation(
            summary = "Say what is wanted how",
            description = "By the officer or who keeps the entry; replaces what was said before. What the unit makes"
                    + " mandatory cannot be turned off.")
    ResponseEntity<OfficerBody> setPreferences(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody Preferences body,
            Actor actor) {
        var wishes = body.preferences().stream()
                .map(wish -> new Preference(wish.occasion(), wish.channel(), wish.choice()))
                .toList();
        return answers.changed(preferences.set(id, expected.value(), wishes, actor, body.reason()));
    }
}
