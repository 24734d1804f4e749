package org.huunghi.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.SmsPolicy.Accents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    private static final SmsPolicy PLAIN = new SmsPolicy(Accents.UNACCENTED, 1);
    private static final Wording EMAIL = new Wording("Chủ đề", "Nội dung", "<p>Nội dung</p>", null);

    @ParameterizedTest
    @EnumSource(TemplateStatus.class)
    void editingLeadsToEditedFromEveryStatus(TemplateStatus from) {
        var template = new Template(key(Channel.EMAIL), from, EMAIL);
        var next = new Wording("Khác", "Nội dung khác", "<p>Khác</p>", null);

        var accepted = (Accepted<Template, TemplateEvent, TemplateRejection>) template.edit(next);

        assertThat(accepted.state()).isEqualTo(new Template(key(Channel.EMAIL), TemplateStatus.EDITED, next));
        assertThat(accepted.events()).containsExactly(new TemplateEvent.Edited(EMAIL));
        assertThat(TemplateTransitions.TABLE.commands()).containsExactly("edit");
    }

    @Test
    void anEmailHasSubjectTextAndHtml() {
        refused(Channel.EMAIL, new Wording(" ", "x", "x", null), "subject", "required");
        refused(Channel.EMAIL, new Wording("x", "x", null, null), "html", "required");
        refused(Channel.EMAIL, new Wording("x", "", "x", null), "text", "required");
        refused(Channel.EMAIL, new Wording("x", "x", "x", PLAIN), "sms", "not-for-email");
    }

    @Test
    void aSubjectIsOneLine() {
        refused(Channel.EMAIL, new Wording("x\r\nBcc: a@b.example", "x", "x", null), "subject", "control-character");
    }

    @Test
    void anSmsHasTextAndPolicy() {
        refused(Channel.SMS, new Wording(null, "x", null, null), "sms", "required");
        refused(Channel.SMS, new Wording("x", "x", null, PLAIN), "subject", "not-for-sms");
        refused(Channel.SMS, new Wording(null, "x", "x", PLAIN), "html", "not-for-sms");
    }

    @Test
    void everyKeyIsFoundByItsId() {
        assertThat(TemplateKey.all()).hasSizeGreaterThan(80).allSatisfy(key -> assertThat(TemplateKey.of(key.id()))
                .contains(key));
        assertThat(key(Channel.SMS).id()).isEqualTo("task.overdue.sms.vi");
        assertThat(TemplateKey.of("task.overdue.fax.vi")).isEmpty();
    }

    private static void refused(Channel channel, Wording wording, String field, String why) {
        var template = new Template(key(channel), TemplateStatus.SHIPPED, EMAIL);

        assertThat(template.edit(wording)).isEqualTo(new Rejected<>(new TemplateRejection.WrongShape(field, why)));
    }

    private static TemplateKey key(Channel channel) {
        return new TemplateKey(Occasion.TASK_OVERDUE, channel, Language.VI);
    }
}
