package org.huunghi.notification.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.huunghi.notification.officer.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OccasionNamesTest {

    private final OccasionNames names = new OccasionNames();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindHasANameOfItsOwnInEachLanguage(Language language) {
        var codes = Arrays.stream(Occasion.values()).map(Occasion::code).toList();

        var named = codes.stream().map(code -> names.of(code, language)).toList();

        assertThat(named).doesNotHaveDuplicates().doesNotContainAnyElementsOf(codes);
    }
}
