package org.huunghi.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.SmsPolicy.Accents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final SmsPolicy PLAIN = new SmsPolicy(Accents.UNACCENTED, 1);
    private static final Wording EMAIL = new Wording("Chủ đề", "Nội dung", "<p>Nội dung</p>", null);

    private static final Wording NEXT = new Wording("Khác", "Nội dung khác", "<p>Khác</p>", null);

    @ParameterizedTest
    @CsvSource({
        "SHIPPED, draft, DRAFTED",
        "EDITED, draft, DRAFTED",
        "DRAFTED, draft, DRAFTED",
        "TESTED, draft, DRAFTED",
        "SHIPPED, test, -",
        "EDITED, test, -",
        "DRAFTED, test, TESTED",
        "TESTED, test, TESTED",
        "SHIPPED, release, -",
        "EDITED, release, -",
        "DRAFTED, release, -",
        "TESTED, release, EDITED"
    })
    void theTemplateFollowsTheTable(TemplateStatus from, String command, String to) {
        var template = new Template(key(Channel.EMAIL), from, EMAIL, NEXT);

        var decision =
                switch (command) {
                    case "draft" -> template.draft(NEXT);
                    case "test" -> template.test(null);
                    default -> template.release();
                };

        if (decision instanceof Accepted<Template, TemplateEvent, TemplateRejection> accepted) {
            assertThat(accepted.state().status().name()).isEqualTo(to);
        } else {
            assertThat(to).isEqualTo("-");
            assertThat(decision)
                    .isEqualTo(new Rejected<>(new TemplateRejection.WrongStatus(
                            from, command, TemplateTransitions.TABLE.allowedIn(from))));
        }
        assertThat(TemplateTransitions.TABLE.commands()).containsExactlyInAnyOrder("draft", "test", "release");
    }

    @Test
    void theWordsInUseStayUntilTheTestedDraftIsReleased() {
        var drafted = state(new Template(key(Channel.EMAIL), TemplateStatus.SHIPPED, EMAIL, null).draft(NEXT));
        assertThat(drafted.wording()).isEqualTo(EMAIL);

        var tested = state(drafted.test("n-1"));
        assertThat(tested.wording()).isEqualTo(EMAIL);

        var released = (Accepted<Template, TemplateEvent, TemplateRejection>) tested.release();
        assertThat(released.state()).isEqualTo(new Template(key(Channel.EMAIL), TemplateStatus.EDITED, NEXT, null));
        assertThat(released.events()).containsExactly(new TemplateEvent.Edited(EMAIL));
    }

    private static Template state(Decision<Template, TemplateEvent, TemplateRejection> decision) {
        return ((Accepted<Template, TemplateEvent, TemplateRejection>) decision).state();
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
        var template = new Template(key(channel), TemplateStatus.SHIPPED, EMAIL, null);

        assertThat(template.draft(wording)).isEqualTo(new Rejected<>(new TemplateRejection.WrongShape(field, why)));
    }

    private static TemplateKey key(Channel channel) {
        return new TemplateKey(Occasion.TASK_OVERDUE, channel, Language.VI);
    }
}
