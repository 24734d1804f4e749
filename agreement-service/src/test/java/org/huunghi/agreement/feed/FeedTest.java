package org.huunghi.agreement.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.agreement.TransitionTable;
import org.huunghi.eventing.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FeedTest {

    private static final TransitionTable README = TransitionTable.of("Calendar feeds");
    private static final Map<String, Function<Feed, Decision<Feed, FeedEvent, FeedRejection>>> COMMANDS = commands();

    private static Map<String, Function<Feed, Decision<Feed, FeedEvent, FeedRejection>>> commands() {
        var commands = new LinkedHashMap<String, Function<Feed, Decision<Feed, FeedEvent, FeedRejection>>>();
        commands.put("rotate", feed -> feed.rotate("new"));
        commands.put("revoke", Feed::revoke);
        return commands;
    }

    @Test
    void theTableIsTheOneInTheReadme() {
        assertThat(FeedTransitions.TABLE.rows())
                .containsExactlyInAnyOrderElementsOf(README.transitions(FeedStatus.class));
        assertThat(COMMANDS.keySet()).isEqualTo(README.commandsWithPath());
    }

    static Stream<Arguments> everyStatusAndCommand() {
        return Arrays.stream(FeedStatus.values())
                .flatMap(from -> COMMANDS.keySet().stream().map(command -> Arguments.of(from, command)));
    }

    @ParameterizedTest
    @MethodSource("everyStatusAndCommand")
    void aCommandLeadsWhereTheTableSaysOrIsRefused(FeedStatus from, String command) {
        var expected = FeedTransitions.TABLE.move(from, command);

        switch (COMMANDS.get(command).apply(feed(from))) {
            case Decision.Accepted<Feed, FeedEvent, FeedRejection>(Feed after, var events) -> {
                assertThat(after.status()).isEqualTo(expected.orElseThrow());
                assertThat(events).hasSize(1);
            }
            case Decision.Rejected<Feed, FeedEvent, FeedRejection>(FeedRejection reason) -> {
                assertThat(expected).isEmpty();
                assertThat(reason)
                        .isEqualTo(new FeedRejection.WrongStatus(from, command, FeedTransitions.TABLE.allowedIn(from)));
            }
        }
    }

    @Test
    void anAddressIsLongAndLeavesNoTraceInWhatIsPrinted() {
        var one = Secret.fresh();

        assertThat(one.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(Secret.fresh().text());
        assertThat(one.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(new Secret(one.text()).fingerprint());
        assertThat(one.toString() + Addressed.refused(new FeedRejection.NoUnit()))
                .doesNotContain(one.text());
    }

    private static Feed feed(FeedStatus status) {
        return new Feed(
                "f1", "nguyen-a", "so-a", new FeedScope(FeedScope.Kind.UNIT, "so-a"), "old", status, Instant.EPOCH);
    }
}
