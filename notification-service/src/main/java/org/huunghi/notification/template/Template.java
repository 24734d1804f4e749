package org.huunghi.notification.template;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.util.Objects;
import java.util.Optional;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.officer.Channel;

/**
 * The words for one occasion, channel and language. It comes with the software and may be worded anew by the operator any
 * number of times: as a draft first, which takes the place of the words in use once it was tested. Every wording it ever
 * had is in its events.
 *
 * @param wording the one in use
 * @param draft the next one, or {@code null}
 */
public record Template(TemplateKey key, TemplateStatus status, Wording wording, Wording draft) {

    public Template {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(wording, "wording");
    }

    public String id() {
        return key.id();
    }

    Decision<Template, TemplateEvent, TemplateRejection> draft(Wording next) {
        var fault = fault(key.channel(), next);
        return fault.isPresent() ? rejected(fault.get()) : move("draft", wording, next, new TemplateEvent.Drafted());
    }

    Decision<Template, TemplateEvent, TemplateRejection> test(String with) {
        return move("test", wording, draft, new TemplateEvent.Tested(with));
    }

    Decision<Template, TemplateEvent, TemplateRejection> release() {
        return move("release", draft, null, new TemplateEvent.Edited(wording));
    }

    private Decision<Template, TemplateEvent, TemplateRejection> move(
            String command, Wording inUse, Wording next, TemplateEvent event) {
        var table = TemplateTransitions.TABLE;
        var to = table.move(status, command);
        return to.isPresent()
                ? accepted(new Template(key, to.get(), inUse, next), event)
                : rejected(new TemplateRejection.WrongStatus(status, command, table.allowedIn(status)));
    }

    /** What makes the wording unfit for the channel, whatever its variables say. */
    static Optional<TemplateRejection> fault(Channel channel, Wording wording) {
        if (blank(wording.text())) {
            return wrong("text", "required");
        }
        return channel == Channel.EMAIL ? emailFault(wording) : smsFault(wording);
    }

    private static Optional<TemplateRejection> emailFault(Wording wording) {
        if (blank(wording.subject())) {
            return wrong("subject", "required");
        }
        if (wording.subject().chars().anyMatch(Character::isISOControl)) {
            return wrong("subject", "control-character");
        }
        if (blank(wording.html())) {
            return wrong("html", "required");
        }
        return wording.sms() == null ? Optional.empty() : wrong("sms", "not-for-email");
    }

    private static Optional<TemplateRejection> smsFault(Wording wording) {
        if (wording.sms() == null) {
            return wrong("sms", "required");
        }
        if (wording.subject() != null) {
            return wrong("subject", "not-for-sms");
        }
        return wording.html() == null ? Optional.empty() : wrong("html", "not-for-sms");
    }

    private static Optional<TemplateRejection> wrong(String field, String why) {
        return Optional.of(new TemplateRejection.WrongShape(field, why));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
