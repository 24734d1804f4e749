package org.huunghi.notification.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huunghi.eventing.Versioned;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.officer.OptOut;
import org.huunghi.notification.officer.OptOutTokens;
import org.huunghi.notification.template.Frame;
import org.huunghi.notification.template.Frame.Reason;
import org.huunghi.notification.template.Layout;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;

/** Finds the words for a message, in the reader's language, and puts those of an email into its frame. */
public final class Scribe {

    private final Remembered<TemplateKey, Versioned<Template>> templates;
    private final Rendering rendering;
    private final Layout layout;
    private final Links links;
    private final OptOutTokens optOuts;
    private final Duration optOutFor;

    /**
     * @param optOutFor how long the link that turns a kind of message off is good
     */
    public Scribe(
            Templates templates,
            Rendering rendering,
            Layout layout,
            Links links,
            OptOutTokens optOuts,
            Duration optOutFor,
            Clock clock) {
        this.templates = new Remembered<>(templates::find, clock);
        this.rendering = rendering;
        this.layout = layout;
        this.links = links;
        this.optOuts = optOuts;
        this.optOutFor = optOutFor;
    }

    /**
     * Whom a message is for.
     *
     * @param bound whether the unit makes messages of a kind mandatory
     */
    record Reader(String name, Language language, Predicate<Occasion> bound) {}

    /**
     * A message in words.
     *
     * @param template version of the template
     * @param unsubscription where the reader turns the kinds in it off, {@code null} where that is not allowed
     */
    record Written(Rendered words, long template, List<Deadline> deadlines, String unsubscription) {}

    /**
     * @param secret what stands in no notification in the plain
     * @throws Rendering.RenderingFailed when the template does not render
     */
    Written write(Notification notification, Reader reader, Map<String, String> secret) {
        try {
            return write(notification, reader, secret, templates::get);
        } catch (Rendering.RenderingFailed perhapsMended) {
            return write(notification, reader, secret, templates::read);
        }
    }

    private Written write(
            Notification notification,
            Reader reader,
            Map<String, String> secret,
            Function<TemplateKey, Versioned<Template>> templates) {
        var items = notification.items();
        var channel = notification.channel();
        var template = templates.apply(new TemplateKey(occasion(items), channel, reader.language()));
        var variables = variables(items.getFirst(), reader, channel);
        variables.putAll(secret);
        variables.put("count", Integer.toString(items.size()));
        var lines = items.size() == 1
                ? List.<Rendering.Line>of()
                : items.stream().map(item -> line(item, reader, templates)).toList();
        var words = rendering.render(template.aggregate().wording(), variables, lines);
        return channel == Channel.EMAIL
                ? email(notification, reader, words, template.version())
                : new Written(words, template.version(), List.of(), null);
    }

    private Written email(Notification notification, Reader reader, Rendered words, long template) {
        var language = reader.language();
        var optional = optional(notification, reader);
        var unsubscription = unsubscription(notification, optional).orElse(null);
        var link = occasion(notification.items()) == Occasion.DIGEST
                ? null
                : links.record(notification.cause()).orElse(null);
        var frame = new Frame(language, reason(notification), link, unsubscription, optional.size() > 1);
        return new Written(
                layout.frame(words, frame),
                template,
                Deadlines.of(notification.items(), language, links),
                unsubscription);
    }

    /** The kinds in it that neither the matter nor the unit makes a duty; a mailbox leaves nothing. */
    private static List<String> optional(Notification notification, Reader reader) {
        if (notification.recipient().officer() == null) {
            return List.of();
        }
        var items = notification.items();
        return items.stream()
                .map(item -> item.cause().occasion())
                .distinct()
                .filter(kind -> !reader.bound().test(kind))
                .filter(kind -> items.stream()
                        .filter(item -> item.cause().occasion() == kind)
                        .allMatch(
                                item -> WhoIsTold.isOptional(kind, item.facts().urgent())))
                .map(Occasion::code)
                .toList();
    }

    private Optional<String> unsubscription(Notification notification, List<String> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        var officer = notification.recipient().officer();
        var until = notification.cause().at().plus(optOutFor);
        return links.unsubscription(optOuts.write(new OptOut(officer, kinds, Channel.EMAIL, until)));
    }

    private static Reason reason(Notification notification) {
        var recipient = notification.recipient();
        if (recipient.mailbox() != null) {
            return Reason.MAILBOX;
        }
        if (recipient.via() != null) {
            return Reason.DEPUTY;
        }
        if (recipient.appointed()) {
            return Reason.APPOINTED;
        }
        if (recipient.asDuty() != null) {
            return Reason.valueOf(recipient.asDuty().name());
        }
        return switch (notification.cause().occasion()) {
            case AGREEMENT_FOLLOWED -> Reason.FOLLOWER;
            case ANNOUNCEMENT -> Reason.ANNOUNCEMENT;
            case CONTACT_CODE -> Reason.CODE;
            default -> Reason.NAMED;
        };
    }

    /** One thing has words of its own; several have those for several, about one thing or about many. */
    private static Occasion occasion(List<Item> items) {
        if (items.size() == 1) {
            return items.getFirst().cause().occasion();
        }
        var things = items.stream().map(item -> item.cause().about()).distinct().count();
        return things == 1 ? Occasion.GATHERED : Occasion.DIGEST;
    }

    private static Map<String, String> variables(Item item, Reader reader, Channel channel) {
        var variables = new HashMap<>(item.facts().variables(reader.language(), channel));
        variables.put("officer", reader.name());
        return variables;
    }

    /** What the subject of an email about this alone would say, and where that would lead. */
    private Rendering.Line line(Item item, Reader reader, Function<TemplateKey, Versioned<Template>> templates) {
        var key = new TemplateKey(item.cause().occasion(), Channel.EMAIL, reader.language());
        var wording = templates.apply(key).aggregate().wording();
        var subject = rendering
                .render(wording, variables(item, reader, Channel.EMAIL))
                .subject();
        return new Rendering.Line(subject, links.record(item.cause()).orElse(""));
    }
}
