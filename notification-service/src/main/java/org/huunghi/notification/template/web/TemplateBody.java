package org.huunghi.notification.template.web;

import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.template.Template;
import org.huunghi.notification.template.TemplateStatus;

/**
 * A template as callers see it.
 *
 * @param wording the words in use
 * @param draft the next ones, absent when there are none
 * @param version 0 as long as nobody has edited it
 */
record TemplateBody(
        String id,
        String event,
        Channel channel,
        String language,
        TemplateStatus status,
        WordingBody wording,
        WordingBody draft,
        long version) {

    static TemplateBody of(Template template, long version) {
        var key = template.key();
        return new TemplateBody(
                template.id(),
                key.occasion().code(),
                key.channel(),
                key.language().code(),
                template.status(),
                WordingBody.of(template.wording()),
                template.draft() == null ? null : WordingBody.of(template.draft()),
                version);
    }
}
