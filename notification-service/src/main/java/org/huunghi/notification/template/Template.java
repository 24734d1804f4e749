package org.huunghi.notification.template;

import static org.huunghi.eventing.Decision.accepted;
import static org.huunghi.eventing.Decision.rejected;

import java.util.Objects;
import java.util.Optional;
import org.huunghi.eventing.Decision;
import org.huunghi.notification.officer.Channel;

/**
 * The words for one occasion, channel and language. It comes with the software, may be worded anew by the operator any
 * number of times, and every wording it ever had is in its events.
 */
public record Template(TemplateKey key, TemplateStatus status, Wording wording) {

    public Template {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(wording, "wording");
    }

    public String id() {
        return key.id();
    }

    Decision<Template, TemplateEvent, TemplateRejection> edit(Wording next) {
        var to = TemplateTransitions.TABLE.move(status, "edit");
        if (to.isEmpty()) {
            return rejected(
                    new TemplateRejection.WrongStatus(status, "edit", TemplateTransitions.TABLE.allowedIn(status)));
        }
        var fault = fault(key.channel(), next);
        return fault.isPresent()
                ? rejected(fault.get())
                : accepted(new Template(key, to.get(), next), new TemplateEvent.Edited(wording));
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
