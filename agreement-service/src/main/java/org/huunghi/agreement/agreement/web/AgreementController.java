package org.huunghi.agreement.agreement.web;

import jakarta.validation.Valid;
import java.util.List;
import org.huunghi.agreement.agreement.Agreement;
import org.huunghi.agreement.agreement.AgreementQuery;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.ProposingAgreement;
import org.huunghi.agreement.agreement.web.AgreementGrounds.AgreementDocument;
import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.eventing.Actor;
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

/** Agreements: proposed, shown, listed. */
@RestController
@RequestMapping(AgreementView.PATH)
class AgreementController {

    private final Agreements agreements;
    private final ProposingAgreement proposing;
    private final Answers<Agreement, AgreementRejection, ShownAgreement> answers;

    AgreementController(Agreements agreements, ProposingAgreement proposing, AgreementView view) {
        this.agreements = agreements;
        this.proposing = proposing;
        this.answers = new Answers<>(view, AgreementProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownAgreement> propose(@Valid @RequestBody NewAgreement body, Actor actor) {
        var document = AgreementDocument.of(body.document());
        return answers.created(proposing.propose(body.toProposal(), actor, document, body.reason()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownAgreement> show(@PathVariable String id) {
        return answers.shown(agreements.find(id));
    }

    @GetMapping
    Page<ShownAgreement> list(PageRequest page, @Valid @ParameterObject AgreementFilter filter, FacetRequest facets) {
        var all = filter.after(null);
        return page(page, filter).with(facets.counted(AgreementQuery.FACETS, names -> agreements.facets(all, names)));
    }

    Page<ShownAgreement> page(PageRequest page, AgreementFilter filter) {
        var after = page.after().map(List::getLast).orElse(null);
        var query = filter.after(after);
        var found = agreements.list(query, page.limit() + 1);
        return Page.of(found, page, agreement -> List.of(agreement.aggregate().rankIn(query)), answers::body);
    }
}
