package org.huunghi.agreement.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huunghi.eventing.Facets;
import org.huunghi.eventing.Facets.Count;
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

    @Test
    void whoIsGoneIsFollowedToTheLastSurvivor() {
        var mergers = mergers("a>b", "b>d", "c>c2");

        assertThat(mergers.survivors(List.of("a", "b", "d", "x"))).isEqualTo(Map.of("a", "d", "b", "d"));
        assertThat(mergers("a>b", "b>a").survivors(List.of("a"))).containsOnlyKeys("a");
    }

    @Test
    void countsOfTheAbsorbedAreAskedForAgainUnderTheSurvivor() {
        var counts = List.of(new Count("b", 3), new Count("x", 2), new Count("a", 1));
        var facets = new Facets(Map.of("partner", counts, "status", List.of(new Count("a", 9))), true);

        var folded = mergers("a>x").folded(facets, "partner", of -> of.equals(Set.of("a", "x")) ? 5 : -1);

        assertThat(folded.counts().get("partner")).containsExactly(new Count("x", 5), new Count("b", 3));
        assertThat(folded.counts().get("status")).containsExactly(new Count("a", 9));
        assertThat(mergers("a>x").folded(facets, "country", of -> -1)).isSameAs(facets);
    }

    /** Of very many partners only the most frequent are told, and one that was merged away need not be among them. */
    @Test
    void aSurvivorCountsForTheAbsorbedThatAreNotAmongTheCounts() {
        var facets = new Facets(Map.of("partner", List.of(new Count("x", 1))), true);

        var folded = mergers("a>x").folded(facets, "partner", Set::size);

        assertThat(folded.counts().get("partner")).containsExactly(new Count("x", 2));
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
