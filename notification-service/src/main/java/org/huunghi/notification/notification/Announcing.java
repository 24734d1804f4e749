package org.huunghi.notification.notification;

import java.time.Clock;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;

/** Carries announcements to officers and units, each once, and measures them beforehand. */
public final class Announcing {

    private final Templates templates;
    private final Rendering rendering;
    private final Slots slots;
    private final Queueing queueing;
    private final Tally tally;
    private final Clock clock;

    public Announcing(
            Templates templates, Rendering rendering, Slots slots, Queueing queueing, Tally tally, Clock clock) {
        this.templates = templates;
        this.rendering = rendering;
        this.slots = slots;
        this.queueing = queueing;
        this.tally = tally;
        this.clock = clock;
    }

    /**
     * How many parts the SMS has in this language.
     *
     * @throws Rendering.RenderingFailed when the template does not render
     */
    public int smsParts(Text title, Text words, Language language) {
        var wording = templates
                .find(new TemplateKey(Occasion.ANNOUNCEMENT, Channel.SMS, language))
                .aggregate()
                .wording();
        var variables = Facts.of(title, Particulars.words(words)).variables(language, Channel.SMS);
        variables.put("officer", "");
        return rendering.render(wording, variables).sms().parts().size();
    }

    /** Once on this channel, however often it is said. */
    public void tell(Announced what, String unit, String officer, Channel channel) {
        queue(what, Recipient.named(officer, unit, null), channel);
    }

    /** By email to the unit itself, since nobody there is told in person. */
    public void tellMailbox(Announced what, String unit) {
        queue(what, Recipient.mailboxOf(unit, unit), Channel.EMAIL);
    }

    /** Nobody of the unit is told: that is kept where the operator sees it. */
    public void alarm(Announced what, String unit, Channel channel) {
        if (queue(what, Recipient.nobody(null, unit), channel)) {
            tally.nobodyToTell(unit, event(what));
        }
    }

    private boolean queue(Announced what, Recipient recipient, Channel channel) {
        var context = ChangeContext.current();
        var cause = new Cause(
                event(what),
                Occasion.ANNOUNCEMENT,
                what.id(),
                clock.instant(),
                context.correlationId(),
                context.traceparent(),
                null,
                what.test());
        var letter = new Letter(cause, recipient, channel, Facts.of(what.title(), Particulars.words(what.words())));
        return queueing.queue(letter, slots.of(letter, Pace.PROMPT));
    }

    private static String event(Announced what) {
        return "announcement:" + what.id();
    }
}
