package org.huunghi.notification.template.web;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.Templates;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

@Component
class TemplateView implements AggregateView<Template, TemplateBody> {

    static final String PATH = "/api/v1/templates";

    private final Templates templates;

    TemplateView(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Class<Template> type() {
        return Template.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Template template) {
        return template.id();
    }

    @Override
    public TemplateBody body(Template template, long version) {
        return TemplateBody.of(template, version);
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return templates.answer(id, key);
    }
}
