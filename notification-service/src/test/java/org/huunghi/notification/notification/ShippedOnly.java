package org.huunghi.notification.notification;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.template.ShippedTemplates;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateEvent;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;

/** Templates that nobody has edited. */
final class ShippedOnly implements Templates {

    private record Unedited(Template aggregate, long version) implements Versioned<Template> {}

    @Override
    public Versioned<Template> find(TemplateKey key) {
        return new Unedited(new ShippedTemplates().template(key), 0);
    }

    @Override
    public List<Versioned<Template>> all() {
        return List.of();
    }

    @Override
    public Versioned<Template> save(
            Versioned<Template> before, Accepted<Template, TemplateEvent, ?> decision, Attribution attribution) {
        return before;
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return Optional.empty();
    }
}
