package org.huunghi.notification.template.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;
import org.huunghi.servicekit.history.HistoryController;
import org.huunghi.servicekit.history.HistoryOf;
import org.huunghi.servicekit.history.RecordHistories;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a template went through: every wording that it ever had. */
@RestController
@RequestMapping(TemplateView.PATH + "/{id}")
@Tag(name = "Templates")
@HistoryOf(
        value = "a template",
        tells = "Who, what, when and why; progress says how far it has come. Empty for one that nobody has touched.")
class TemplateHistoryController extends HistoryController {

    TemplateHistoryController(Templates templates, RecordHistories histories) {
        super(histories.of("template"), (id, actor) -> TemplateKey.of(id).map(templates::find));
    }
}
