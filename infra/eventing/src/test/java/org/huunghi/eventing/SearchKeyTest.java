package org.huunghi.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Hòa Bình, hoa binh",
        "Đông Flanders, dong flanders",
        "'  Đà  Lạt ', da lat",
        "Oost-Vlaanderen, oost vlaanderen",
        "'TP. Hồ Chí Minh', tp ho chi minh",
        "八千代町, 八千代町",
        "二〇二六, 二〇二六",
        "H\u0323o\u0300a, hoa",
        "Ｆ② Ⅳ, f2 iv",
        "'Łódź–São Paulo', łodz sao paulo"
    })
    void accentsCaseAndPunctuationDoNotMatter(String text, String folded) {
        assertThat(SearchKey.fold(text)).isEqualTo(folded);
    }

    @Test
    void everyWordStandsOnce() {
        assertThat(SearchKey.words("Hữu nghị, hữu nghị Việt – Hàn")).containsExactly("huu", "nghi", "viet", "han");
    }

    @Test
    void textWithoutLettersHasNoWords() {
        assertThat(SearchKey.words(" – ")).isEmpty();
    }
}
