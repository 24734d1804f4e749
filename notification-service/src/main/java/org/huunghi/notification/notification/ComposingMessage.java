package org.huunghi.notification.notification;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactPoint;
import org.huunghi.notification.officer.ContactSeal;
import org.huunghi.notification.officer.ContactState;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.Officers;
import org.huunghi.notification.policy.UnitPolicies;
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
    private final UnitPolicies policies;

    public ComposingMessage(
            Officers officers,
            UnitPolicies policies,
            ContactSeal seal,
            Templates templates,
            Rendering rendering,
            Clock clock) {
        this.policies = policies;
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
        var recipient = notification.recipient();
        if (recipient.mailbox() != null) {
            var policy = policies.of(recipient.mailbox()).aggregate();
            return addressed(notification, policy.mailbox(), policy.unit(), policy.unit(), Optional.of(Language.VI));
        }
        if (recipient.officer() == null) {
            return new Composed.Broken("officer-unknown");
        }
        var composed = compose(notification, officers.get(recipient.officer()));
        // What is final is not said on the strength of what was true a moment ago.
        return composed instanceof Composed.Broken
                ? compose(notification, officers.read(recipient.officer()))
                : composed;
    }

    private Composed compose(Notification notification, Optional<Versioned<Officer>> found) {
        var officer = found.map(Versioned::aggregate);
        if (officer.isEmpty()) {
            return new Composed.Broken("officer-unknown");
        }
        if (!officer.get().isActive()) {
            return new Composed.Broken("officer-inactive");
        }
        var profile = officer.get().profile();
        var contact = officer.get().contacts().on(notification.channel());
        return addressed(notification, contact, officer.get().id(), profile.name(), profile.language());
    }

    /**
     * @param owner whom the contact point is sealed for
     */
    private Composed addressed(
            Notification notification, ContactPoint contact, String owner, String name, Optional<Language> language) {
        if (contact == null) {
            return new Composed.Broken("no-contact-point");
        }
        var isCode = notification.cause().occasion() == Occasion.CONTACT_CODE;
        if (!contact.isUsable() && !isCode) {
            return new Composed.Broken(
                    contact.state() == ContactState.DISABLED ? "contact-disabled" : "contact-unverified");
        }
        if (language.isEmpty()) {
            return new Composed.Broken("language-unknown");
        }
        try {
            var to = seal.open(contact.sealed(), owner, notification.channel());
            var code = isCode
                    ? Map.of("code", seal.open(codeOf(notification), owner, notification.channel()))
                    : Map.<String, String>of();
            return worded(notification, to, name, language.get(), code);
        } catch (ContactSeal.SealBroken broken) {
            return new Composed.Held("contact-sealed");
        }
    }

    private static String codeOf(Notification notification) {
        return notification.facts().particulars().detail();
    }

    private Composed worded(
            Notification notification, String to, String name, Language language, Map<String, String> code) {
        var items = notification.items();
        var template = templates.get(new TemplateKey(occasion(items), notification.channel(), language));
        var variables = variables(items.getFirst(), name, language, notification.channel());
        variables.putAll(code);
        variables.put("count", Integer.toString(items.size()));
        try {
            var lines = items.size() == 1
                    ? List.<String>of()
                    : items.stream().map(item -> line(item, name, language)).toList();
            var rendered = rendering.render(template.aggregate().wording(), variables, lines);
            var content = Integer.toHexString(rendered.text().hashCode());
            return new Composed.Ready(message(notification, to, rendered, content), template.version(), content);
        } catch (Rendering.RenderingFailed failed) {
            return new Composed.Broken("template-broken");
        }
    }

    /** One thing has words of its own; several have those for several, about one thing or about many. */
    private static Occasion occasion(List<Item> items) {
        if (items.size() == 1) {
            return items.getFirst().cause().occasion();
        }
        var things = items.stream().map(item -> item.cause().about()).distinct().count();
        return things == 1 ? Occasion.GATHERED : Occasion.DIGEST;
    }

    private static Map<String, String> variables(Item item, String name, Language language, Channel channel) {
        var variables = item.facts().variables(language, channel);
        variables.put("officer", name);
        return variables;
    }

    /** What the subject of an email about this alone would say. */
    private String line(Item item, String name, Language language) {
        var key = new TemplateKey(item.cause().occasion(), Channel.EMAIL, language);
        var wording = templates.get(key).aggregate().wording();
        return rendering
                .render(wording, variables(item, name, language, Channel.EMAIL))
                .subject();
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
