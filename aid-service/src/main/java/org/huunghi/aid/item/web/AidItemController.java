package org.huunghi.aid.item.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.aid.item.AidItem;
import org.huunghi.aid.item.AidItems;
import org.huunghi.aid.item.AidQuery;
import org.huunghi.aid.item.AidRejection;
import org.huunghi.aid.item.AidStatus;
import org.huunghi.aid.item.Direction;
import org.huunghi.aid.item.Money;
import org.huunghi.aid.item.ProposingAid;
import org.huunghi.aid.item.web.AidItemBody.MoneyShown;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Aid items: propose, read, find, add up. */
@RestController
@RequestMapping(AidItemView.PATH)
@Tag(name = "Aid items", description = "Khoản viện trợ – aid from abroad and aid that we give, from proposal to work")
class AidItemController {

    /** What was approved, each at the rate of its own approval. */
    record TotalShown(Direction direction, long count, MoneyShown usd) {}

    private final ProposingAid proposing;
    private final AidItems items;
    private final Clock clock;
    private final Answers<AidItem, AidRejection, AidItemBody> answers;

    AidItemController(ProposingAid proposing, AidItems items, Clock clock, AidItemView view) {
        this.proposing = proposing;
        this.items = items;
        this.clock = clock;
        this.answers = new Answers<>(view, AidProblems::of);
    }

    @PostMapping
    @Operation(
            summary = "Propose an aid item",
            description = "By AID_OWNER of the owner's unit, or of the unit that took over from it. A partner or unit"
                    + " that was registered a moment ago may not be known here yet: 422 partner-not-known-yet or"
                    + " unit-not-known-yet, worth another try.")
    ResponseEntity<AidItemBody> propose(Actor actor, @RequestBody @Valid ProposalBody body) {
        var proposal = ProposalReading.read(body, LocalDate.now(clock));
        return answers.created(proposing.propose(actor, proposal, Paper.document(body.document()), body.reason()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an aid item")
    ResponseEntity<AidItemBody> get(@PathVariable String id) {
        return answers.shown(items.find(id));
    }

    @GetMapping
    @Operation(summary = "Find aid items", description = "All filters hold at once; the latest proposals first.")
    Page<AidItemBody> list(PageRequest page, @Valid @ParameterObject AidItemFilter filter, FacetRequest facets) {
        return page(page, filter).with(facets.counted(AidQuery.FACETS, names -> items.facets(filter.query(), names)));
    }

    Page<AidItemBody> page(PageRequest page, AidItemFilter filter) {
        var after = page.after().map(List::getFirst).orElse(null);
        var found = items.list(filter.query(), after, page.limit() + 1);
        return Page.of(found, page, each -> List.of(each.aggregate().rank()), answers::body);
    }

    @GetMapping("/totals")
    @Operation(
            summary = "Add up what was approved",
            description = "Of one direction, since aid received and aid given are never one sum.")
    TotalShown totals(
            @RequestParam Direction direction,
            @RequestParam(required = false) AidStatus status,
            @RequestParam(required = false) LocalDate approvedFrom,
            @RequestParam(required = false) LocalDate approvedTo) {
        var total = items.total(new AidQuery(status, direction, null, null, null, approvedFrom, approvedTo));
        return new TotalShown(direction, total.count(), dollars(total.usd()));
    }

    private static MoneyShown dollars(BigDecimal amount) {
        return new MoneyShown(amount.setScale(2, RoundingMode.HALF_EVEN).toPlainString(), Money.USD);
    }
}
