package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.DeactivatingOfficer;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.OfficerRights;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.officer.ReactivatingOfficer;
import org.huunghi.notification.officer.RegisteringOfficer;
import org.huunghi.notification.officer.UpdatingOfficer;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is responsible in which unit. */
@RestController
@RequestMapping(OfficerView.PATH)
@Tag(name = "Officers", description = "Cán bộ đầu mối – who is told, and how they are reached")
class OfficerController {

    private final Officers officers;
    private final RegisteringOfficer registering;
    private final UpdatingOfficer updating;
    private final DeactivatingOfficer deactivating;
    private final ReactivatingOfficer reactivating;
    private final ContactSeal seal;
    private final Answers<Officer, OfficerRejection, OfficerBody> answers;

    OfficerController(
            Officers officers,
            RegisteringOfficer registering,
            UpdatingOfficer updating,
            DeactivatingOfficer deactivating,
            ReactivatingOfficer reactivating,
            ContactSeal seal,
            OfficerView view) {
        this.officers = officers;
        this.registering = registering;
        this.updating = updating;
        this.deactivating = deactivating;
        this.reactivating = reactivating;
        this.seal = seal;
        this.answers = new Answers<>(view, OfficerProblems::of);
    }

    record OfficerReason(@Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(
            summary = "Register an officer",
            description =
                    "By the operator or the director of the unit, which must exist. Answers show contact data masked.")
    ResponseEntity<OfficerBody> register(@Valid @RequestBody OfficerRequest request, Actor actor) {
        return answers.created(registering.register(request.profile(), request.reach(), actor));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read an officer",
            description = "Contact data is in the plain for the operator and the officer, masked for everybody else;"
                    + " absences and preferences are for them and the unit's director.")
    ResponseEntity<OfficerBody> show(@PathVariable @Size(max = 64) String id, Actor actor) {
        var found = officers.find(id);
        var masked = answers.shown(found);
        return found.map(stored -> ResponseEntity.status(masked.getStatusCode())
                        .headers(masked.getHeaders())
                        .body(seen(stored.aggregate(), masked.getBody(), actor)))
                .orElse(masked);
    }

    private OfficerBody seen(Officer officer, OfficerBody masked, Actor actor) {
        var body = OfficerRights.maySeeContacts(actor, officer) ? OfficerBody.open(officer, seal) : masked;
        return OfficerRights.maySeeArrangements(actor, officer) ? body : body.withoutArrangements();
    }

    @GetMapping
    @Operation(
            summary = "Find officers",
            description = "By name, where accents do not matter, by unit, or the one of an account. Contact data is"
                    + " masked; absences and preferences are not shown.")
    Page<OfficerBody> list(PageRequest page, @Valid @ParameterObject OfficerFilter filter) {
        var after = page.after().map(List::getLast).orElse(null);
        return Page.of(
                officers.list(filter.wanted(), after, page.limit() + 1),
                page,
                stored -> List.of(stored.aggregate().place()),
                stored -> answers.body(stored).withoutArrangements());
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Update an officer",
            description = "By the operator or the director of the unit. An absent email or phone stays as it was, an"
                    + " empty one is removed.")
    ResponseEntity<OfficerBody> update(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody OfficerRequest request,
            Actor actor) {
        return answers.changed(updating.update(id, expected.value(), request.profile(), request.reach(), actor));
    }

    @PostMapping("/{id}/deactivation")
    @Operation(summary = "Take an officer out of service", description = "The entry is kept; nothing is sent to it.")
    ResponseEntity<OfficerBody> deactivate(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody OfficerReason body,
            Actor actor) {
        return answers.changed(deactivating.deactivate(id, expected.value(), actor, body.reason()));
    }

    @PostMapping("/{id}/reactivation")
    @Operation(summary = "Take an officer back into service")
    ResponseEntity<OfficerBody> reactivate(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody OfficerReason body,
            Actor actor) {
        return answers.changed(reactivating.reactivate(id, expected.value(), actor, body.reason()));
    }
}
