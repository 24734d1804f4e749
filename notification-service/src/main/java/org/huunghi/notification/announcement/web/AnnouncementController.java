package org.huunghi.notification.announcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.notification.announcement.Announcement;
import org.huunghi.notification.announcement.AnnouncementRejection;
import org.huunghi.notification.announcement.AnnouncementRights;
import org.huunghi.notification.announcement.Announcements;
import org.huunghi.notification.announcement.DecidingAnnouncement;
import org.huunghi.notification.announcement.DecidingAnnouncement.Word;
import org.huunghi.notification.announcement.DraftingAnnouncement;
import org.huunghi.notification.announcement.MeasuringAnnouncement;
import org.huunghi.notification.announcement.SubmittingAnnouncement;
import org.huunghi.notification.announcement.Target;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Duty;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has officers told. */
@RestController
@RequestMapping(AnnouncementView.PATH)
@Tag(name = "Announcements", description = "Thông cáo – messages that somebody sends on purpose")
class AnnouncementController {

    private final Announcements announcements;
    private final AnnouncementRights rights;
    private final DraftingAnnouncement drafting;
    private final MeasuringAnnouncement measuring;
    private final SubmittingAnnouncement submitting;
    private final DecidingAnnouncement deciding;
    private final Answers<Announcement, AnnouncementRejection, AnnouncementBody> answers;

    AnnouncementController(
            Announcements announcements,
            AnnouncementRights rights,
            DraftingAnnouncement drafting,
            MeasuringAnnouncement measuring,
            SubmittingAnnouncement submitting,
            DecidingAnnouncement deciding,
            AnnouncementView view) {
        this.announcements = announcements;
        this.rights = rights;
        this.drafting = drafting;
        this.measuring = measuring;
        this.submitting = submitting;
        this.deciding = deciding;
        this.answers = new Answers<>(view, AnnouncementProblems::of);
    }

    record Wording(
            @NotBlank @Size(max = 2000) String vi,
            @Size(max = 2000) String en) {
        Text text() {
            return new Text(vi, en);
        }
    }

    record Headline(
            @NotBlank @Size(max = 150) String vi,
            @Size(max = 150) String en) {
        Text text() {
            return new Text(vi, en);
        }
    }

    record NewAnnouncement(
            @NotEmpty @Size(max = 300) List<@NotNull @Pattern(regexp = "[a-z0-9-]{2,40}") String> units,

            @Schema(description = "Only holders of one of these; absent: everybody") @Size(max = 4)
            List<@NotNull Duty> duties,

            @NotEmpty @Size(max = 2) List<@NotNull Channel> channels,
            @NotNull @Valid Headline title,
            @NotNull @Valid Wording words) {

        Target target() {
            return new Target(units.stream().distinct().toList(), duties, channels);
        }
    }

    record Why(@Size(max = 1000) String reason) {}

    @PostMapping
    @Operation(
            summary = "Draft an announcement",
            description =
                    "By the operator, by the committee's office to units of its province, or by a director to the own"
                            + " unit. Sends nothing.")
    ResponseEntity<AnnouncementBody> draft(@Valid @RequestBody NewAnnouncement body, Actor actor) {
        return answers.created(
                drafting.draft(body.target(), body.title().text(), body.words().text(), actor));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an announcement")
    ResponseEntity<AnnouncementBody> show(@PathVariable @Size(max = 64) String id, Actor actor) {
        return answers.shown(announcements.find(id).filter(found -> rights.maySee(actor, found.aggregate())));
    }

    @GetMapping
    @Operation(
            summary = "List announcements",
            description = "The newest first; the own ones, and those of the province for those who approve there.")
    Page<AnnouncementBody> list(PageRequest page, Actor actor) {
        var after = page.after().map(List::getLast).orElse(null);
        return Page.of(
                announcements.list(rights.narrowed(actor).orElse(null), after, page.limit() + 1),
                page,
                stored -> List.of(stored.aggregate().place()),
                answers::body);
    }

    @GetMapping("/{id}/dry-run")
    @Operation(
            summary = "Try an announcement",
            description = "Whom it would reach now, in how many SMS parts and at what cost. Sends nothing.")
    DryRunBody dryRun(@PathVariable @Size(max = 64) String id, Actor actor) {
        var found = announcements
                .find(id)
                .filter(stored -> rights.maySee(actor, stored.aggregate()))
                .orElseThrow(() -> AnnouncementProblems.of(new AnnouncementRejection.NotFound())
                        .asRefusal());
        return measuring.measure(found.aggregate()).map(DryRunBody::of).orElseThrow(() -> AnnouncementProblems.of(
                        new AnnouncementRejection.TemplateBroken())
                .asRefusal());
    }

    @PostMapping("/{id}/submission")
    @Operation(
            summary = "Have it sent",
            description = "At once when it goes to few; beyond the limit a second person must approve it.")
    ResponseEntity<AnnouncementBody> submit(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody Why body,
            Actor actor) {
        return answers.changed(submitting.submit(id, expected.value(), actor, body.reason()));
    }

    @PostMapping("/{id}/approval")
    @Operation(summary = "Approve it", description = "By somebody else than its author.")
    ResponseEntity<AnnouncementBody> approve(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody Why body,
            Actor actor) {
        return answers.changed(deciding.decide(id, expected.value(), Word.APPROVE, actor, body.reason()));
    }

    @PostMapping("/{id}/refusal")
    @Operation(summary = "Refuse it", description = "It is a draft again.")
    ResponseEntity<AnnouncementBody> refuse(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody Why body,
            Actor actor) {
        return answers.changed(deciding.decide(id, expected.value(), Word.REFUSE, actor, body.reason()));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw it", description = "What has not been queued yet is not sent.")
    ResponseEntity<AnnouncementBody> withdraw(
            @PathVariable @Size(max = 64) String id,
            ExpectedVersion expected,
            @Valid @RequestBody Why body,
            Actor actor) {
        return answers.changed(deciding.decide(id, expected.value(), Word.WITHDRAW, actor, body.reason()));
    }
}
