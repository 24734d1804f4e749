package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.officer.Mandates;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.OfficerRights;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.OccasionNames;
import org.huunghi.servicekit.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to choose from, and what holds for an officer. */
@RestController
@RequestMapping(OfficerView.PATH + "/{id}/preferences")
@Tag(name = "Officers")
class PreferenceController {

    /** What somebody waits for, and what only gathers others. */
    private static final Set<Occasion> NOT_CHOSEN = Set.of(Occasion.CONTACT_CODE, Occasion.GATHERED, Occasion.DIGEST);

    private final Officers officers;
    private final Mandates mandates;
    private final OccasionNames names;
    private final Answers<Officer, OfficerRejection, OfficerBody> answers;

    PreferenceController(Officers officers, Mandates mandates, OccasionNames names, OfficerView view) {
        this.officers = officers;
        this.mandates = mandates;
        this.names = names;
        this.answers = new Answers<>(view, OfficerProblems::of);
    }

    record ShownPreferences(List<ShownPreference> items) {}

    /**
     * How an officer learns of one kind of event by one channel.
     *
     * @param choice what holds: the officer's wish, unless the unit makes the kind mandatory
     */
    record ShownPreference(String occasion, Text name, Channel channel, Choice choice, boolean mandatory) {}

    @GetMapping
    @Operation(
            summary = "Read what an officer learns how",
            description =
                    "Every kind of event and channel there is, with what holds for it; for the officer and who keeps"
                            + " the entry. What is urgent comes at once all the same.")
    ResponseEntity<ShownPreferences> show(@PathVariable @Size(max = 64) String id, Actor actor) {
        var found = officers.find(id).filter(stored -> OfficerRights.maySeeArrangements(actor, stored.aggregate()));
        var entry = answers.shown(found);
        return ResponseEntity.ok()
                .headers(entry.getHeaders())
                .body(new ShownPreferences(preferences(found.orElseThrow().aggregate())));
    }

    private List<ShownPreference> preferences(Officer officer) {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> !NOT_CHOSEN.contains(occasion))
                .flatMap(
                        occasion -> occasion.channels().stream().map(channel -> preference(officer, occasion, channel)))
                .toList();
    }

    private ShownPreference preference(Officer officer, Occasion occasion, Channel channel) {
        var code = occasion.code();
        var mandatory = mandates.isMandatory(officer.profile().unit(), code, channel);
        return new ShownPreference(
                code,
                new Text(names.of(code, Language.VI), names.of(code, Language.EN)),
                channel,
                mandatory ? Choice.IMMEDIATE : officer.choice(code, channel),
                mandatory);
    }
}
