package org.huunghi.notification.notification;

import java.time.Clock;
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
import org.huunghi.notification.officer.TestRecipient;
import org.huunghi.notification.policy.UnitPolicies;
import org.huunghi.notification.policy.UnitPolicy;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.Rendering;

/** Makes the message for a notification: the officer's address, the words in the officer's language. */
public final class ComposingMessage {

    private final Remembered<String, Optional<Versioned<Officer>>> officers;
    private final ContactSeal seal;
    private final Scribe scribe;
    private final UnitPolicies policies;
    private final Remembered<String, UnitPolicy> mandates;

    public ComposingMessage(Officers officers, UnitPolicies policies, ContactSeal seal, Scribe scribe, Clock clock) {
        this.policies = policies;
        this.officers = new Remembered<>(officers::find, clock);
        this.seal = seal;
        this.scribe = scribe;
        this.mandates = new Remembered<>(unit -> policies.of(unit).aggregate(), clock);
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
            var reader = new Scribe.Reader(policy.unit(), Language.VI, kind -> true);
            return addressed(notification, policy.mailbox(), policy.unit(), Optional.of(reader));
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
        var reader = profile.language()
                .map(language -> new Scribe.Reader(profile.name(), language, kind -> isBound(kind, profile.unit())));
        return addressed(notification, contact, officer.get().id(), reader);
    }

    /** Whether the unit makes emails of this kind mandatory. */
    private boolean isBound(Occasion kind, String unit) {
        return mandates.get(unit).isMandatory(kind.code(), Channel.EMAIL);
    }

    /**
     * @param owner whom the contact point is sealed for
     */
    private Composed addressed(
            Notification notification, ContactPoint contact, String owner, Optional<Scribe.Reader> reader) {
        if (contact == null) {
            return new Composed.Broken("no-contact-point");
        }
        var isCode = notification.cause().occasion() == Occasion.CONTACT_CODE;
        if (!contact.isUsable() && !isCode) {
            return new Composed.Broken(
                    contact.state() == ContactState.DISABLED ? "contact-disabled" : "contact-unverified");
        }
        if (reader.isEmpty()) {
            return new Composed.Broken("language-unknown");
        }
        try {
            var to = addressOf(notification, seal.open(contact.sealed(), owner, notification.channel()));
            var code = isCode
                    ? Map.of("code", seal.open(codeOf(notification), owner, notification.channel()))
                    : Map.<String, String>of();
            return worded(notification, to, reader.get(), code);
        } catch (ContactSeal.SealBroken broken) {
            return new Composed.Held("contact-sealed");
        }
    }

    /** What is to reach nobody does not even bear a real address. */
    private static String addressOf(Notification notification, String address) {
        return notification.cause().test() && TestRecipient.of(address).isEmpty()
                ? TestRecipient.DELIVERED.on(notification.channel())
                : address;
    }

    private static String codeOf(Notification notification) {
        return notification.facts().particulars().detail();
    }

    private Composed worded(Notification notification, String to, Scribe.Reader reader, Map<String, String> code) {
        try {
            var written = scribe.write(notification, reader, code);
            var content = Integer.toHexString(written.words().text().hashCode());
            return new Composed.Ready(message(notification, to, written, content), written.template(), content);
        } catch (Rendering.RenderingFailed failed) {
            return new Composed.Broken("template-broken");
        }
    }

    private static Message message(Notification notification, String to, Scribe.Written written, String content) {
        var progress = notification.progress();
        var id = progress.round() == 0 ? notification.id() : notification.id() + '.' + progress.round();
        return notification.channel() == Channel.EMAIL
                ? new Message.Email(
                        notification.id(),
                        id,
                        progress.handover().provider(),
                        to,
                        written.words(),
                        written.deadlines(),
                        written.unsubscription())
                : new Message.Sms(
                        notification.id(),
                        id,
                        progress.handover().provider(),
                        to,
                        written.words().sms(),
                        written.words().carrier(),
                        progress.handover().takenOf(content));
    }
}
