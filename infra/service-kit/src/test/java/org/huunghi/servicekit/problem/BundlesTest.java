package org.huunghi.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    /** One that stands alone, and does not quote a brace. */
    private static final Pattern ALONE = Pattern.compile("(?<!['}])'(?!['{])");

    private static final Pattern CODE = Pattern.compile("Problem\\s*\\.of\\(\\s*\\w+,\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"problems/kit", "ValidationMessages"})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        assertThat(keys(bundle + "_vi")).isEqualTo(keys(bundle + "_en"));
    }

    @Test
    void anApostropheIsShownOnceWithArgumentsOrWithout() {
        var texts = new ProblemTexts(List.of("problems/apostrophes"));

        assertThat(texts.find("plain.detail", new Object[0], Locale.ENGLISH)).hasValue("The People's Committee");
        assertThat(texts.find("filled.detail", new Object[] {"Office"}, Locale.ENGLISH))
                .hasValue("The People's Office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems/kit_vi", "problems/kit_en"})
    void everyApostropheIsWrittenTwice(String bundle) throws IOException {
        assertThat(properties(bundle).values())
                .noneMatch(text -> ALONE.matcher((String) text).find());
    }

    @Test
    void everyCodeInTheSourcesHasATitle() throws IOException {
        var titles = keys("problems/kit_vi");

        assertThat(codes()).hasSizeGreaterThan(10).allSatisfy(code -> assertThat(titles)
                .contains(code + ".title"));
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(properties(bundle).stringPropertyNames());
    }

    private static Properties properties(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = BundlesTest.class.getResourceAsStream("/" + bundle + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    private static Set<String> codes() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = CODE.matcher(Files.readString(file));
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }
}
