package org.huunghi.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerProfileTest {

    @Test
    void yachiyoOfIbarakiIsNotYachiyoOfChiba() {
        var ibaraki = Given.profile("Yachiyo", "JP", "Ibaraki").identities();
        var chiba = Given.profile("Yachiyo", "JP", "Chiba").identities();

        assertThat(ibaraki).doesNotContainAnyElementsOf(chiba);
    }

    @ParameterizedTest
    @CsvSource({
        "tỉnh Champasak, champasak",
        "Thành phố Como, como",
        "Kochi Prefecture, kochi",
        "Champasak Province, champasak",
        "Province of Champasak, champasak",
        "Jeju-do, jeju",
        "Công ty Deroose Plants, deroose plants",
        "Hokkaido, hokkaido"
    })
    void theWordForTheKindOfThingIsNoPartOfTheIdentity(String name, String core) {
        var identity = Given.profile(name, "JP", null).identities().iterator().next();

        assertThat(identity).isEqualTo(new PartnerIdentity(core, "", "JP"));
    }

    @Test
    void everyNameCountsForTheIdentity() {
        var renamed = Given.withAliases(
                Given.profile("Jeonbuk", "KR", null), new Alias("tỉnh Jeollabuk", "vi", new PartialDate("2024-01")));

        assertThat(renamed.identities())
                .extracting(PartnerIdentity::name)
                .containsExactlyInAnyOrder("jeonbuk", "jeollabuk");
    }

    @Test
    void aLocalityNeedsACountryThatExists() {
        assertThat(Given.profile("Xứ lạ", null, null).flaws(Given.FIELDS, Given.UNITS))
                .containsExactly(new Flaw("country", "country-required"));
        assertThat(Given.profile("Xứ lạ", "XX", null).flaws(Given.FIELDS, Given.UNITS))
                .containsExactly(new Flaw("country", "unknown-country"));
        assertThat(Given.champasak().flaws(Given.FIELDS, Given.UNITS)).isEmpty();
    }

    @Test
    void aGroupFromManyCountriesNeedsNone() {
        assertThat(press(null, List.of(), List.of()).flaws(Given.FIELDS, Given.UNITS))
                .isEmpty();
    }

    @Test
    void whatIsInNoRegisterIsNamedByItsPlace() {
        var unknown = new Counterpart("so-la", CounterpartLevel.PROVINCE, null, null);
        var known = new Counterpart("ubnd-lam-dong", CounterpartLevel.PROVINCE, null, null);

        assertThat(press(LocalityLevel.CITY, List.of(known, unknown), List.of("AGRICULTURE", "MAGIC"))
                        .flaws(Given.FIELDS, Given.UNITS))
                .containsExactly(
                        new Flaw("level", "level-of-no-locality"),
                        new Flaw("fields[1]", "unknown-cooperation-field"),
                        new Flaw("counterparts[1].unit", "unknown-unit"));
    }

    @Test
    void namesAreStoredInOneEncoding() {
        var decomposed = Normalizer.normalize("Đông Flanders, Bỉ", Normalizer.Form.NFD);

        assertThat(new PartnerName("  " + decomposed, " ", null))
                .isEqualTo(new PartnerName("Đông Flanders, Bỉ", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2022-07", "2022-07-15"})
    void aDateMayBeKnownInPart(String value) {
        assertThat(new PartialDate(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "2022-13", "2022-02-30", "7/2022", "2022-07-15T00:00"})
    void aDateThatCannotBeIsRefused(String value) {
        assertThatThrownBy(() -> new PartialDate(value)).isInstanceOf(DateTimeException.class);
    }

    private static PartnerProfile press(LocalityLevel level, List<Counterpart> counterparts, List<String> fields) {
        return new PartnerProfile(
                new PartnerName("6 hãng thông tấn, báo chí nước ngoài", null, null),
                List.of(),
                null,
                PartnerType.FOREIGN_PRESS,
                level,
                null,
                counterparts,
                fields,
                List.of(),
                null);
    }
}
