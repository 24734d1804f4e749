package org.huunghi.partner.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.huunghi.eventing.Actor;
import org.huunghi.partner.partner.CorrectingPartner;
import org.huunghi.partner.partner.EndingRelation;
import org.huunghi.partner.partner.EstablishingRelation;
import org.huunghi.partner.partner.MarkingDormant;
import org.huunghi.partner.partner.MergingPartner;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerChange;
import org.huunghi.partner.partner.PartnerRejection;
import org.huunghi.partner.partner.ReactivatingRelation;
import org.huunghi.partner.partner.RecordingContact;
import org.huunghi.partner.partner.RejectingPartner;
import org.huunghi.partner.partner.RenamingPartner;
import org.huunghi.partner.partner.StartingNegotiation;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be done with a partner. Each address ends in the name that the command has in the transition table. */
@RestController
@RequestMapping(PartnerView.PATH + "/{id}")
@Tag(name = "Partners")
class PartnerCommandController {

    private final RecordingContact contacts;
    private final StartingNegotiation negotiations;
    private final EstablishingRelation relations;
    private final MarkingDormant dormancy;
    private final ReactivatingRelation reactivations;
    private final RejectingPartner rejections;
    private final EndingRelation endings;
    private final MergingPartner mergers;
    private final RenamingPartner renamings;
    private final CorrectingPartner corrections;
    private final Answers<Partner, PartnerRejection, PartnerBody> answers;

    PartnerCommandController(
            RecordingContact contacts,
            StartingNegotiation negotiations,
            EstablishingRelation relations,
            MarkingDormant dormancy,
            ReactivatingRelation reactivations,
            RejectingPartner rejections,
            EndingRelation endings,
            MergingPartner mergers,
            RenamingPartner renamings,
            CorrectingPartner corrections,
            PartnerView view) {
        this.contacts = contacts;
        this.negotiations = negotiations;
        this.relations = relations;
        this.dormancy = dormancy;
        this.reactivations = reactivations;
        this.rejections = rejections;
        this.endings = endings;
        this.mergers = mergers;
        this.renamings = renamings;
        this.corrections = corrections;
        this.answers = new Answers<>(view, PartnerProblems::of);
    }

    @PostMapping("/interactions")
    @Operation(summary = "Record a contact", description = "By an officer; a prospect becomes CONTACTED.")
    ResponseEntity<PartnerBody> contact(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.InTouch body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(contacts.contact(change, body.interaction()));
    }

    @PostMapping("/negotiation")
    @Operation(
            summary = "Start negotiating a relation",
            description = "By a head of division, on an agreement or the document of an approval in principle.")
    ResponseEntity<PartnerBody> startNegotiation(
            Actor actor,
            @PathVariable String id,
            ExpectedVersion seen,
            @RequestBody @Valid Commands.StartNegotiation body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(negotiations.start(change, body.agreement()));
    }

    @PostMapping("/establishment")
    @Operation(
            summary = "Establish the relation",
            description = "By a director, on a signed agreement or the document of a decision.")
    ResponseEntity<PartnerBody> establish(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Establish body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        var since = ProfileBody.date(body.since());
        return answers.changed(relations.establish(change, body.relation(), since, body.agreement()));
    }

    @PostMapping("/dormancy")
    @Operation(summary = "Say that the relation sleeps", description = "By an officer, with the reason.")
    ResponseEntity<PartnerBody> markDormant(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Because body) {
        return answers.changed(dormancy.markDormant(change(id, seen, actor, body.document(), body.reason())));
    }

    @PostMapping("/reactivation")
    @Operation(summary = "Wake a sleeping relation", description = "By an officer, with the new contact.")
    ResponseEntity<PartnerBody> reactivate(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.InTouch body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(reactivations.reactivate(change, body.interaction()));
    }

    @PostMapping("/rejection")
    @Operation(
            summary = "Turn a partner away",
            description =
                    "By a head of division, with the reason, before there is a relation. Its names are free again.")
    ResponseEntity<PartnerBody> reject(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Because body) {
        return answers.changed(rejections.reject(change(id, seen, actor, body.document(), body.reason())));
    }

    @PostMapping("/end")
    @Operation(
            summary = "End the relation",
            description = "By the chair of the People's Committee of a province that takes part, with reason and"
                    + " document. Its names are free again.")
    ResponseEntity<PartnerBody> end(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Because body) {
        return answers.changed(endings.end(change(id, seen, actor, body.document(), body.reason())));
    }

    @PostMapping("/merger")
    @Operation(
            summary = "Merge into another partner",
            description = "By a director, when two records are one partner. Registering under this one's names leads to"
                    + " the survivor from then on.")
    ResponseEntity<PartnerBody> merge(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Merge body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(mergers.merge(change, body.survivor()));
    }

    @PostMapping("/renamings")
    @Operation(summary = "Give a partner its new name", description = "By an officer. The former one becomes an alias.")
    ResponseEntity<PartnerBody> rename(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid Commands.Rename body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(renamings.rename(change, body.name().name(), ProfileBody.date(body.on())));
    }

    @PostMapping("/corrections")
    @Operation(
            summary = "Put the record right",
            description = "By an officer: the whole profile as it should read, contacts included.")
    ResponseEntity<PartnerBody> correct(
            Actor actor, @PathVariable String id, ExpectedVersion seen, @RequestBody @Valid ProfileBody body) {
        var change = change(id, seen, actor, body.document(), body.reason());
        return answers.changed(corrections.correct(change, body.profile()));
    }

    private static PartnerChange change(String id, ExpectedVersion seen, Actor actor, Paper document, String reason) {
        return new PartnerChange(id, seen.value(), actor, Paper.document(document), reason);
    }
}
