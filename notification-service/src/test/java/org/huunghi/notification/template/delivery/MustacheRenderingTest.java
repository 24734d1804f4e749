package org.huunghi.notification.template.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Occasion;
import org.huunghi.notification.template.Rendering.Line;
import org.huunghi.notification.template.Rendering.RenderingFailed;
import org.huunghi.notification.template.ShippedTemplates;
import org.huunghi.notification.template.SmsPolicy;
import org.huunghi.notification.template.SmsPolicy.Accents;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MustacheRenderingTest {

    private static final ShippedTemplates SHIPPED = new ShippedTemplates();

    private final MustacheRendering rendering = new MustacheRendering();

    @ParameterizedTest
    @MethodSource("keys")
    void everyShippedTemplateRendersItsSample(TemplateKey key) {
        var wording = SHIPPED.template(key).wording();
        var sample = SHIPPED.sample(key.occasion(), key.language());

        var rendered = rendering.render(wording, sample);

        assertThat(sample.keySet()).isEqualTo(SHIPPED.variables(key.occasion()));
        var gist = sample.getOrDefault("title", sample.getOrDefault("code", sample.get("line")));
        assertThat(rendered.text()).contains(gist).doesNotContain("{{", "}}");
        if (key.channel() == Channel.EMAIL) {
            assertThat(rendered.subject())
                    .contains(sample.getOrDefault("title", ""))
                    .isNotBlank()
                    .doesNotContain("{{", "}}");
            assertThat(rendered.html())
                    .contains("<strong>" + sample.get("officer"))
                    .doesNotContain("{{", "}}");
        } else {
            assertThat(rendered.sms().parts()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyShippedTemplateRendersWithoutOptionalFacts(TemplateKey key) {
        var bare = new HashMap<String, String>();
        SHIPPED.variables(key.occasion()).forEach(name -> bare.put(name, ""));
        bare.put("title", "Chỉ có tên");

        var rendered = rendering.render(SHIPPED.template(key).wording(), bare);

        assertThat(rendered.text())
                .contains(SHIPPED.variables(key.occasion()).contains("title") ? "Chỉ có tên" : "")
                .isNotBlank()
                .doesNotContain("số ngày", "No. of");
    }

    @Test
    void aListIsRenderedLineByLineAndItsLinesAreTextToo() {
        var wording = email("x", "{{#lines}}<li>{{line}}</li>{{/lines}}");

        var lines = List.of(new Line("<b>một</b>", ""), new Line("hai {{title}}", ""));
        var rendered = rendering.render(wording, Map.of("title", "x"), lines);

        assertThat(rendered.html()).isEqualTo("<li>&lt;b&gt;một&lt;/b&gt;</li><li>hai {{title}}</li>");
    }

    @ParameterizedTest
    @EnumSource
    void theShippedDigestLeadsToTheRecordOfEachLineThatHasOne(Language language) {
        var wording = SHIPPED.template(new TemplateKey(Occasion.DIGEST, Channel.EMAIL, language))
                .wording();
        var lines = List.of(new Line("một", "https://x/1?\"b\""), new Line("hai", ""));

        var rendered = rendering.render(wording, SHIPPED.sample(Occasion.DIGEST, language), lines);

        assertThat(rendered.html()).contains("<li><a href=\"https://x/1?&quot;b&quot;\">một</a></li>", "<li>hai</li>");
        assertThat(rendered.text()).contains("- một\n  https://x/1?\"b\"\n- hai\n");
    }

    static Stream<TemplateKey> keys() {
        return TemplateKey.all().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{title}}", "{{{title}}}", "{{&title}}", "{{=<% %>=}}<%&title%>"})
    void valuesNeverBecomeMarkup(String html) {
        var rendered = rendering.render(email("x", html), Map.of("title", "<script>alert(\"&\")</script>"));

        assertThat(rendered.html()).doesNotContain("<script", "\"");
        assertThat(rendered.text()).isEqualTo("<script>alert(\"&\")</script>");
    }

    @Test
    void valuesNeverBecomeVariables() {
        var rendered = rendering.render(email("{{title}}", "{{title}}"), Map.of("title", "{{secret}}"));

        assertThat(rendered.text()).isEqualTo("{{secret}}");
    }

    @Test
    void whatSomebodyWroteKeepsItsParagraphsInAnEmail() {
        var wording = new Wording("{{words}}", "{{words}}", "<p>{{words}}</p>", null);

        var rendered = rendering.render(wording, Map.of("words", "Kính mời.\r\n\r\nMang theo <b>thẻ</b>."));

        assertThat(rendered.subject()).isEqualTo("Kính mời. Mang theo <b>thẻ</b>.");
        assertThat(rendered.text()).isEqualTo("Kính mời.\n\nMang theo <b>thẻ</b>.");
        assertThat(rendered.html()).isEqualTo("<p>Kính mời.<br>\n<br>\nMang theo &lt;b&gt;thẻ&lt;/b&gt;.</p>");
    }

    @Test
    void whatSomebodyWroteIsOneLineInAnSms() {
        var wording = SHIPPED.template(new TemplateKey(Occasion.ANNOUNCEMENT, Channel.SMS, Language.VI))
                .wording();

        var rendered =
                rendering.render(wording, Map.of("title", "Họp", "officer", "", "words", "Kính mời.\nMang theo thẻ."));

        assertThat(rendered.text()).contains("Kính mời. Mang theo thẻ.").doesNotContain("\n");
    }

    @Test
    void lineBreaksInValuesDoNotReachTheSubject() {
        var rendered = rendering.render(
                email("Việc: {{title}}", "x"), Map.of("title", "một\r\nBcc: x@y.example\u2028hai\u0000"));

        assertThat(rendered.subject()).isEqualTo("Việc: một Bcc: x@y.example hai ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{title.class}}",
                "{{title.length}}",
                "{{secret}}",
                "{{#secret}}x{{/secret}}",
                "{{^secret}}x{{/secret}}",
                "{{#title}}{{secret}}{{/title}}",
                "{{this}}",
                "{{.}}",
                "{{>file}}",
                "{{#title}}",
                "{{title",
                "{{/title}}",
                "{{<parent}}{{/parent}}",
                "{{$block}}x{{/block}}"
            })
    void whatIsNotAPlainKnownNameIsRefused(String text) {
        var wording = new Wording(null, text, null, new SmsPolicy(Accents.AUTO, 1));

        assertThatThrownBy(() -> rendering.render(wording, Map.of("title", "x")))
                .isInstanceOf(RenderingFailed.class);
    }

    private static Wording email(String subject, String html) {
        return new Wording(subject, "{{title}}", html, null);
    }
}
