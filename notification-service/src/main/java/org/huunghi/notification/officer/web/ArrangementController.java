package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
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
import org.huunghi.servicekit.Problem;
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

        private Absence absence(int index) {
            if (until.isBefore(from)) {
                throw Problem.invalid("absences[%d].until".formatted(index), "backwards")
                        .asRefusal();
            }
            return new Absence(from, until, deputy);
        }
    }

    record Absences(
            @NotNull @Size(max = 50) List<@NotNull @Valid Away> absences,
            @Size(max = 1000) String reason) {

        private List<Absence> days() {
            return IntStream.range(0, absences.size())
                    .mapToObj(index -> absences.get(index).absence(index))
                    .toList();
        }
    }

    record Wish(
            @Schema(description = "A kind of event, for example task.overdue, or * for all that are not named")
            @NotNull
            @Size(max = 60)
            String occasion,

            @NotNull Channel channel,
            @NotNull Choice choice) {

        private Preference preference(int index) {
            var path = "preferences[%d].".formatted(index);
            if (!Preference.ANY.equals(occasion) && Occasion.find(occasion).isEmpty()) {
                throw Problem.invalid(path + "occasion", "unknown-occasion").asRefusal();
            }
            if (choice == Choice.DIGEST && channel != Channel.EMAIL) {
                throw Problem.invalid(path + "choice", "digest-by-email").asRefusal();
            }
            return new Preference(occasion, channel, choice);
        }
    }

    record Preferences(
            @NotNull @Size(max = 100) List<@NotNull @Valid Wish> preferences,
            @Size(max = 1000) String reason) {

        private List<Preference> wishes() {
            return IntStream.range(0, preferences.size())
                    .mapToObj(index -> preferences.get(index).preference(index))
                    .toList();
        }
    }

    @PutMapping("/absences")
    @Operation(
            summary = "Say when the officer is away",
            description = "By the officer or who keeps the entry; replaces what was said before.")
    ResponseEntity<OfficerBody> setAbsences(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody Absences body,
            Actor actor) {
        return answers.changed(absences.set(id, expected.value(), body.days(), actor, body.reason()));
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
        return answers.changed(preferences.set(id, expected.value(), body.wishes(), actor, body.reason()));
    }
}
