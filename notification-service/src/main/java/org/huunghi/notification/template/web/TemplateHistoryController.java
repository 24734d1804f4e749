package org.huunghi.notification.template.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.huunghi.eventing.Versioned;
import org.huunghi.eventing.history.HistoryOrder;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.history.AsOf;
import org.huunghi.servicekit.history.HistoryPage;
import org.huunghi.servicekit.history.PastView;
import org.huunghi.servicekit.history.RecordHistories;
import org.huunghi.servicekit.history.RecordHistory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a template went through: every wording that it ever had. */
@RestController
@RequestMapping(TemplateView.PATH + "/{id}")
@Tag(name = "Templates")
class TemplateHistoryController {

    private final Templates templates;
    private final RecordHistory history;

    TemplateHistoryController(Templates templates, RecordHistories histories) {
        this.templates = templates;
        this.history = histories.of("template");
    }

    @GetMapping("/history")
    @Operation(
            summary = "Read the history of a template",
            description = "Who, what, when and why; progress says how far it has come. Empty"
                    + " for one that nobody has touched.")
    HistoryPage list(
            @PathVariable @Size(max = 100) String id,
            @RequestParam(defaultValue = "NEWEST") HistoryOrder order,
            PageRequest page) {
        return history.page(find(id), id, order, page);
    }

    @GetMapping(params = "asOf")
    @Operation(
            summary = "Read a template, now or as it was known",
            description = "With asOf: its public state as it was known then, in an envelope that says so.")
    ResponseEntity<PastView> asOf(@PathVariable @Size(max = 100) String id, AsOf asOf) {
        return history.asOf(find(id).filter(found -> found.version() > 0), id, asOf);
    }

    private Optional<? extends Versioned<Template>> find(String id) {
        return TemplateKey.of(id).map(templates::find);
    }
}
