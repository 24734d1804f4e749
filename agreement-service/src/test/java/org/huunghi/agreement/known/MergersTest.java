package org.huunghi.agreement.known;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MergersTest {

    @Test
    void aPartnerStandsForAllThatWentIntoItOnWhateverWay() {
        var mergers = mergers("a>b", "b>d", "c>d", "e>f");

        assertThat(mergers.behind("d")).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(mergers.behind("a")).containsExactly("a");
        assertThat(mergers.behind(null)).isEmpty();
    }

    @Test
    void aCircleInTheRecordsEnds() {
        assertThat(mergers("a>b", "b>a").behind("a")).containsExactlyInAnyOrder("a", "b");
    }

    private static Mergers mergers(String... merged) {
        var acquaintances = new Acquaintances();
        for (var pair : merged) {
            var ends = pair.split(">");
            acquaintances.partner(new KnownPartner(ends[0], "MERGED", ends[1]));
        }
        return new Mergers(acquaintances.partners());
    }
}
