package org.huunghi.partner.unit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.huunghi.eventing.Actor;
import org.huunghi.partner.unit.ClosingUnit;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.RegisteringUnit;
import org.huunghi.partner.unit.RenamingUnit;
import org.huunghi.partner.unit.SucceedingUnit;
import org.huunghi.partner.unit.UnitChange;
import org.huunghi.partner.unit.UnitRejection;
import org.huunghi.partner.unit.Units;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
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

/** The register of our units. Each command's address ends in the name that it has in the transition table. */
@RestController
@RequestMapping(UnitView.PATH)
@Tag(name = "Units", description = "Đơn vị của ta – our units, with their names and heirs over time")
class UnitController {

    private final RegisteringUnit registering;
    private final RenamingUnit renaming;
    private final SucceedingUnit succeeding;
    private final ClosingUnit closing;
    private final Units units;
    private final Answers<OrgUnit, UnitRejection, UnitBody> answers;

    UnitController(
            RegisteringUnit registering,
            RenamingUnit renaming,
            SucceedingUnit succeeding,
            ClosingUnit closing,
            Units units,
            UnitView view) {
        this.registering = registering;
        this.renaming = renaming;
        this.succeeding = succeeding;
        this.closing = closing;
        this.units = units;
        this.answers = new Answers<>(view, UnitProblems::of);
    }

    @PostMapping
    @Operation(
            summary = "Register a unit",
            description = "By the People's Committee's office of its province or by the operator. 409"
                    + " unit-already-registered when the code is taken.")
    ResponseEntity<UnitBody> register(Actor actor, @RequestBody @Valid Commands.Register body) {
        var document = UnitPaper.document(body.document());
        return answers.created(registering.register(actor, body.registration(), document, body.reason()));
    }

    @GetMapping("/{code}")
    @Operation(summary = "Read a unit")
    ResponseEntity<UnitBody> get(@PathVariable String code) {
        return answers.shown(units.find(code));
    }

    @GetMapping
    @Operation(summary = "Find units", description = "All filters hold at once; in the order of the codes.")
    Page<UnitBody> list(PageRequest page, @Valid @ParameterObject UnitFilter filter) {
        var after = page.after().map(List::getFirst).orElse(null);
        var found = units.list(filter.query(), after, page.limit() + 1);
        return Page.of(
                found,
                page,
                each -> List.of(each.aggregate().id()),
                each -> UnitBody.asOf(each.aggregate(), filter.asOf()));
    }

    @PostMapping("/{code}/renamings")
    @Operation(summary = "Rename a unit", description = "On the document that ordered it; the code stays.")
    ResponseEntity<UnitBody> rename(
            Actor actor,
            @PathVariable String code,
            ExpectedVersion seen,
            @RequestBody @Valid Commands.RenameUnit body) {
        var change = change(code, seen, actor, body.document(), body.reason());
        return answers.changed(renaming.rename(change, body.name().text(), body.on()));
    }

    @PostMapping("/{code}/succession")
    @Operation(
            summary = "Let others take over from a unit",
            description = "On the document that ordered it. The heirs answer for it from then on, in rights too.")
    ResponseEntity<UnitBody> succeed(
            Actor actor, @PathVariable String code, ExpectedVersion seen, @RequestBody @Valid Commands.Succeed body) {
        var change = change(code, seen, actor, body.document(), body.reason());
        return answers.changed(succeeding.succeed(change, body.kind(), body.successors(), body.on()));
    }

    @PostMapping("/{code}/closure")
    @Operation(summary = "Close a unit", description = "On the document that ordered it, without an heir.")
    ResponseEntity<UnitBody> close(
            Actor actor, @PathVariable String code, ExpectedVersion seen, @RequestBody @Valid Commands.Close body) {
        var change = change(code, seen, actor, body.document(), body.reason());
        return answers.changed(closing.close(change, body.on()));
    }

    private static UnitChange change(
            String code, ExpectedVersion seen, Actor actor, UnitPaper document, String reason) {
        return new UnitChange(code, seen.value(), actor, UnitPaper.document(document), reason);
    }
}
