package org.huunghi.notification.notification;

import java.time.Clock;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.Rendering;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Templates;

/** Carries announcements to officers, each once, and measures them beforehand. */
public final class Announcing {

    private final Templates templates;
    private final Rendering rendering;
    private final Slots slots;
    private final Queueing queueing;
    private final Clock clock;

    public Announcing(Templates templates, Rendering rendering, Slots slots, Queueing queueing, Clock clock) {
        this.templates = templates;
        this.rendering = rendering;
        this.slots = slots;
        this.queueing = queueing;
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

    /**
     * False when this officer had been told on this channel before.
     *
     * @param announcement its id, which makes the message the same one however often it is queued
     * @param test whether nobody is to be reached
     */
    public boolean queue(
            String announcement, String unit, String officer, Channel channel, Text title, Text words, boolean test) {
        var context = ChangeContext.current();
        var cause = new Cause(
                "announcement:" + announcement,
                Occasion.ANNOUNCEMENT,
                announcement,
                clock.instant(),
                context.correlationId(),
                context.traceparent(),
                null,
                test);
        var facts = Facts.of(title, Particulars.words(words));
        var letter = new Letter(cause, Recipient.named(officer, unit, null), channel, facts);
        return queueing.queue(letter, slots.of(letter, Pace.PROMPT));
    }
}
