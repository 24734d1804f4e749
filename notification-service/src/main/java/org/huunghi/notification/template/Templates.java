package org.huunghi.notification.template;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.eventing.Versioned;

/** One template for every key, edited or as shipped; a shipped one has version 0. */
public interface Templates {

    Versioned<Template> find(TemplateKey key);

    List<Versioned<Template>> all();

    Versioned<Template> save(
            Versioned<Template> before, Accepted<Template, TemplateEvent, ?> decision, Attribution attribution);

    Optional<StoredAnswer> answer(String id, String key);
}
