package org.huunghi.notification.template;

import java.time.Clock;
import java.util.function.Function;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Outcome;
import org.huunghi.eventing.Role;

/** What the use cases about templates have in common: find, check the rights, decide, store. */
final class TemplateChange {

    private TemplateChange() {}

    static Outcome<Template, TemplateRejection> change(
            Templates templates,
            Clock clock,
            String id,
            long expectedVersion,
            Actor actor,
            String reason,
            Function<Template, Decision<Template, TemplateEvent, TemplateRejection>> command) {
        var key = TemplateKey.of(id);
        if (key.isEmpty()) {
            return Outcome.refused(new TemplateRejection.NotFound());
        }
        if (!actor.has(Role.OPERATOR)) {
            return Outcome.refused(new TemplateRejection.NotPermitted());
        }
        var before = templates.find(key.get()).at(expectedVersion);
        return switch (command.apply(before.aggregate())) {
            case Rejected<Template, TemplateEvent, TemplateRejection>(TemplateRejection why) -> Outcome.refused(why);
            case Accepted<Template, TemplateEvent, TemplateRejection> accepted ->
                Outcome.done(templates.save(before, accepted, new Attribution(actor, clock.instant(), null, reason)));
        };
    }
}
