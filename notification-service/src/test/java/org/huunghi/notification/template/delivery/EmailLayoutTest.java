package org.huunghi.notification.template.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.template.Frame;
import org.huunghi.notification.template.Frame.Reason;
import org.huunghi.notification.template.Rendered;
import org.huunghi.notification.template.ShippedTemplates;
import org.huunghi.notification.template.TemplateKey;
import org.huunghi.notification.template.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an email looks like; the files beside it are written by {@code -Dgolden.update=true} when they are missing. */
class EmailLayoutTest {

    private static final Path FOLDER = Path.of("src/test/resources/emails");
    private static final String LINK = "https://huunghi.example/api/v1/tasks/t-1";
    private static final String STOP = "https://huunghi.example/api/v1/unsubscriptions/x.y";
    private static final ShippedTemplates SHIPPED = new ShippedTemplates();

    private final MustacheRendering rendering = new MustacheRendering();
    private final EmailLayout layout = new EmailLayout();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "task.assigned.email.vi",
                "task.due-soon.email.en",
                "agreement.consultation-requested.email.vi",
                "aid.approved.email.en"
            })
    void anEmailLooksAsAgreed(String template) throws IOException {
        var key = TemplateKey.of(template).orElseThrow();
        var email = framed(key, new Frame(key.language(), Reason.FOCAL_POINT, LINK, STOP));

        matches(template + ".html", email.html());
        matches(template + ".txt", email.text());
    }

    private static void matches(String name, String content) throws IOException {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update") && !Files.exists(file)) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, content);
        }
        assertThat(content).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("emails")
    void everyEmailIsADocumentInItsLanguageThatNeedsNothingElse(TemplateKey key) {
        var email = framed(key, new Frame(key.language(), Reason.DIRECTOR, LINK, STOP));

        assertThat(email.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + key.language().code() + "\">")
                .contains("href=\"" + LINK + "\"", "href=\"" + STOP + "\"")
                .doesNotContain("{{", "class=", "<img", "<script", "<link", "<style", "url(");
        assertThat(email.html()).isEqualTo(Normalizer.normalize(email.html(), Normalizer.Form.NFC));
        assertThat(email.text()).contains(LINK, STOP).doesNotContain("{{", "&#", "<p>");
    }

    static Stream<TemplateKey> emails() {
        return TemplateKey.all().stream().filter(key -> key.channel() == Channel.EMAIL);
    }

    @ParameterizedTest
    @MethodSource("emails")
    void theTextSaysWhatTheHtmlSays(TemplateKey key) {
        var email = framed(key, new Frame(key.language(), Reason.DIRECTOR, LINK, STOP));
        var text = words(email.text());

        assertThat(words(email.html()
                        .replaceAll("<title>.*</title>", "")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&#39;", "'")))
                .filteredOn(word -> !text.contains(word))
                .as("only in the HTML")
                .isSubsetOf(words(key.language() == Language.VI ? HEAD_VI : HEAD_EN));
    }

    private static final String HEAD_VI = "Hữu Nghị Hệ thống quản lý quan hệ đối ngoại địa phương";
    private static final String HEAD_EN = "Huu Nghi Foreign relations of provinces and cities";

    private static Stream<String> split(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }

    private static Set<String> words(String text) {
        return split(text).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource
    void itSaysWhySomebodyGotIt(Reason reason) {
        for (var language : Language.values()) {
            var framed = layout.frame(email("x", "<p>x</p>"), new Frame(language, reason, null, null));
            assertThat(framed.text()).contains(language == Language.VI ? "nhận được" : "get");
        }
    }

    @Test
    void anEmailOfSeveralKindsOffersToTurnThemOffTogether() {
        var several = new Frame(Language.VI, Reason.FOCAL_POINT, null, STOP, true);

        var framed = layout.frame(email("x", "<p>x</p>"), several);

        assertThat(framed.text()).contains("Ngừng nhận các loại thông báo trong thư này (trừ loại bắt buộc): " + STOP);
        assertThat(framed.html()).contains("href=\"" + STOP + "\"").doesNotContain("Ngừng nhận loại thư này");
    }

    @Test
    void withoutLinksThereIsNoPlaceForThem() {
        var framed = layout.frame(email("x", "<p>x</p>"), new Frame(Language.VI, Reason.MAILBOX, null, null));

        assertThat(framed.html()).doesNotContain("<a ");
        assertThat(framed.text()).doesNotContain("Xem trên hệ thống", "Ngừng nhận");
    }

    @ParameterizedTest
    @CsvSource({
        "'</title><script>alert(1)</script>', '<script'",
        "'\"><img src=x onerror=alert(1)>', '<img'",
        "'{{why}} {{{body}}}', '{{{body}}} vì'"
    })
    void nothingThatIsFilledInBecomesMarkup(String evil, String forbidden) {
        var wording = new Wording("{{title}}", "{{title}}", "<p class=\"body\">{{title}}</p>", null);
        var rendered = rendering.render(wording, Map.of("title", evil));

        var framed = layout.frame(rendered, new Frame(Language.VI, Reason.NAMED, "https://x/\"" + evil, evil));

        assertThat(framed.html()).doesNotContain(forbidden, "https://x/\"");
        assertThat(framed.subject()).isEqualTo(evil);
    }

    @Test
    void whoWordsAWholeDocumentHasAFrameOfTheirOwn() {
        var document = "\n<!doctype HTML><html><body>x</body></html>";

        assertThat(layout.frame(email("x", document), new Frame(Language.VI, Reason.NAMED, LINK, null))
                        .html())
                .isEqualTo(document);
    }

    private static Rendered email(String text, String html) {
        return new Rendered("Việc", text, html, null, null);
    }

    private Rendered framed(TemplateKey key, Frame frame) {
        var sample = SHIPPED.sample(key.occasion(), key.language());
        return layout.frame(rendering.render(SHIPPED.template(key).wording(), sample), frame);
    }
}
