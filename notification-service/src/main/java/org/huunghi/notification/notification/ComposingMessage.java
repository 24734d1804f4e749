package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.ContactState;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;

/** Makes the message for a notification: the officer's address, the words in the officer's language. */
public final class ComposingMessage {

    private final Remembered<String, Optional<Versioned<Officer>>> officers;
    private final ContactSeal seal;
    private final Remembered<TemplateKey, Versioned<Template>> templates;
    private final Rendering rendering;

    public ComposingMessage(
            Officers officers, ContactSeal seal, Templates templates, Rendering rendering, Clock clock) {
        this.officers = new Remembered<>(officers::find, clock);
        this.seal = seal;
        this.templates = new Remembered<>(templates::find, clock);
        this.rendering = rendering;
    }

    /** A message, or why there is none. */
    sealed interface Composed {

        /**
         * @param template version of the template
         * @param content tells this rendering from another
         */
        record Ready(Message message, long template, String content) implements Composed {}

        /** It cannot be made, and trying again would not help. */
        record Broken(String code) implements Composed {}

        /** It cannot be made before the operator puts something right. */
        record Held(String code) implements Composed {}
    }

    Composed compose(Notification notification) {
        var officer = Optional.ofNullable(notification.recipient().officer())
                .flatMap(officers::get)
                .map(stored -> stored.aggregate());
        if (officer.isEmpty()) {
            return new Composed.Broken("officer-unknown");
        }
        if (!officer.get().isActive()) {
            return new Composed.Broken("officer-inactive");
        }
        return addressed(notification, officer.get());
    }

    private Composed addressed(Notification notification, Officer officer) {
        var contact = officer.contacts().on(notification.channel());
        if (contact == null) {
            return new Composed.Broken("no-contact-point");
        }
        var isCode = notification.cause().occasion() == Occasion.CONTACT_CODE;
        if (!contact.isUsable() && !isCode) {
            return new Composed.Broken(
                    contact.state() == ContactState.DISABLED ? "contact-disabled" : "contact-unverified");
        }
        var language = officer.profile().language();
        if (language.isEmpty()) {
            return new Composed.Broken("language-unknown");
        }
        try {
            var to = seal.open(contact.sealed(), officer.id(), notification.channel());
            var variables = notification.facts().variables(language.get(), notification.channel());
            variables.put("officer", officer.profile().name());
            if (isCode) {
                var sealedCode = notification.facts().particulars().detail();
                variables.put("code", seal.open(sealedCode, officer.id(), notification.channel()));
            }
            return worded(notification, language.get(), variables, to);
        } catch (ContactSeal.SealBroken broken) {
            return new Composed.Held("contact-sealed");
        }
    }

    private Composed worded(Notification notification, Language language, Map<String, String> variables, String to) {
        var template =
                templates.get(new TemplateKey(notification.cause().occasion(), notification.channel(), language));
        try {
            var rendered = rendering.render(template.aggregate().wording(), variables);
            var content = Integer.toHexString(rendered.text().hashCode());
            return new Composed.Ready(message(notification, to, rendered, content), template.version(), content);
        } catch (Rendering.RenderingFailed failed) {
            return new Composed.Broken("template-broken");
        }
    }

    private static Message message(Notification notification, String to, Rendered rendered, String content) {
        var progress = notification.progress();
        var id = progress.round() == 0 ? notification.id() : notification.id() + '.' + progress.round();
        return notification.channel() == Channel.EMAIL
                ? new Message.Email(
                        notification.id(),
                        id,
                        progress.handover().provider(),
                        to,
                        rendered.subject(),
                        rendered.text(),
                        rendered.html())
                : new Message.Sms(
                        notification.id(),
                        id,
                        progress.handover().provider(),
                        to,
                        rendered.sms(),
                        progress.handover().takenOf(content));
    }
}
