package org.huunghi.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.huunghi.agreement.agreement.AgreementRight;
import org.huunghi.agreement.task.TaskRight;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(texts("agreement_vi").keySet())
                .isEqualTo(texts("agreement_en").keySet());
    }

    /** What is said of every body and every import would be said in other words here. */
    @Test
    void whatTheKitSaysIsNotSaidOtherwise() throws IOException {
        assertThat(texts("agreement_vi").keySet())
                .doesNotContainAnyElementsOf(texts("kit_vi").keySet());
    }

    @Test
    void whoeverLacksARightIsToldWhoHasIt() throws IOException {
        var rights = Stream.concat(
                Stream.of(TaskRight.values()).map(right -> "task-not-permitted.detail." + right),
                Stream.of(AgreementRight.values()).map(right -> "agreement-not-permitted.detail." + right));

        assertThat(texts("agreement_vi").stringPropertyNames()).containsAll(rights.toList());
    }

    private static Properties texts(String bundle) throws IOException {
        var texts = new Properties();
        try (var in = BundlesTest.class.getResourceAsStream("/problems/%s.properties".formatted(bundle))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
