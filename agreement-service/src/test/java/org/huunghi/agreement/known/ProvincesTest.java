package org.huunghi.agreement.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Bình Thuận went into Lâm Đồng in July 2025. */
class ProvincesTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private final Acquaintances known = new Acquaintances()
            .unit(new KnownUnit("so-cong-thuong-bt", "binh-thuan", LocalDate.of(2025, 2, 28), "so-cong-nghiep-bt"))
            .unit(new KnownUnit("so-cong-nghiep-bt", "binh-thuan", LAST_DAY, "so-cong-thuong-ld"))
            .unit(new KnownUnit("so-cong-thuong-ld", "lam-dong", null, null))
            .unit(new KnownUnit("hoi-da-giai-the", "binh-thuan", LAST_DAY, null))
            .unit(new KnownUnit("so-moi-chuyen", "binh-thuan", LAST_DAY, "so-chua-biet"));

    private final Provinces provinces = new Provinces(known.units());

    @Test
    void aUnitIsOfTheProvinceItWasEnteredIn() {
        assertThat(provinces.of("so-cong-thuong-bt")).contains("binh-thuan");
        assertThat(provinces.of("so-chua-biet")).isEmpty();
    }

    @Test
    void theProvinceOfTheLastHeirAnswers() {
        assertThat(provinces.answeringFor("so-cong-thuong-bt")).contains("lam-dong");
        assertThat(provinces.answeringFor("so-cong-thuong-ld")).contains("lam-dong");
    }

    @Test
    void withoutAnHeirTheUnitsOwnProvinceAnswers() {
        assertThat(provinces.answeringFor("hoi-da-giai-the")).contains("binh-thuan");
    }

    @Test
    void nobodyAnswersAsLongAsTheHeirIsNotKnown() {
        assertThat(provinces.answeringFor("so-moi-chuyen")).isEmpty();
        assertThat(provinces.answeringFor("so-chua-biet")).isEmpty();
    }

    @Test
    void aCircleOfSuccessionsEnds() {
        known.unit(new KnownUnit("so-a", "lam-dong", LAST_DAY, "so-b"))
                .unit(new KnownUnit("so-b", "lam-dong", LAST_DAY, "so-a"));

        assertThat(provinces.answeringFor("so-a")).contains("lam-dong");
    }
}
