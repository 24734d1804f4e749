package org.huunghi.partner.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.partner.partner.Partner;
import org.huunghi.partner.partner.PartnerQuery;
import org.huunghi.partner.partner.PartnerRejection;
import org.huunghi.partner.partner.Partners;
import org.huunghi.partner.partner.ReadingContacts;
import org.huunghi.partner.partner.RegisteringPartner;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of partners: enter, find, read. */
@RestController
@RequestMapping(PartnerView.PATH)
@Tag(name = "Partners", description = "Đối tác nước ngoài – partners abroad and how far the relation has come")
class PartnerController {

    private final RegisteringPartner registering;
    private final ReadingContacts readingContacts;
    private final Partners partners;
    private final Answers<Partner, PartnerRejection, PartnerBody> answers;

    PartnerController(
            RegisteringPartner registering, ReadingContacts readingContacts, Partners partners, PartnerView view) {
        this.registering = registering;
        this.readingContacts = readingContacts;
        this.partners = partners;
        this.answers = new Answers<>(view, PartnerProblems::of);
    }

    @PostMapping
    @Operation(
            summary = "Register a partner",
            description = "By an officer, whose unit keeps the record. No two partners share a name or an alias within"
                    + " one parent unit and country, words like tỉnh or City aside: 409 partner-already-registered"
                    + " names the first, also in Location.")
    ResponseEntity<PartnerBody> register(Actor actor, @RequestBody @Valid ProfileBody body) {
        var outcome = registering.register(actor, body.profile(), Paper.document(body.document()), body.reason());
        return answers.created(outcome);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a partner", description = "Contacts are masked, see /contacts.")
    ResponseEntity<PartnerBody> get(@PathVariable String id) {
        return answers.shown(partners.find(id));
    }

    @GetMapping("/{id}/contacts")
    @Operation(
            summary = "Read a partner's contacts in full",
            description = "For officers and above of our units; they are personal data.")
    List<ContactShown> contacts(Actor actor, @PathVariable String id) {
        return switch (readingContacts.read(actor, id)) {
            case Outcome.Done<Partner, PartnerRejection>(var found) ->
                found.aggregate().profile().contacts().stream()
                        .map(ContactShown::full)
                        .toList();
            case Outcome.Refused<Partner, PartnerRejection>(var reason) ->
                throw PartnerProblems.of(reason).asRefusal();
        };
    }

    @GetMapping
    @Operation(summary = "Find partners", description = "All filters hold at once; in the order of the names.")
    Page<PartnerSummary> list(PageRequest page, @Valid @ParameterObject PartnerFilter filter, FacetRequest facets) {
        return page(page, filter)
                .with(facets.counted(PartnerQuery.FACETS, names -> partners.facets(filter.query(), names)));
    }

    Page<PartnerSummary> page(PageRequest page, PartnerFilter filter) {
        var after = page.after().map(List::getFirst).orElse(null);
        var found = partners.list(filter.query(), after, page.limit() + 1);
        return Page.of(
                found, page, each -> List.of(each.aggregate().place()), each -> PartnerSummary.of(each.aggregate()));
    }
}
