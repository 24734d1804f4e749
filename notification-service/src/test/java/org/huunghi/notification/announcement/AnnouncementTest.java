package org.huunghi.notification.announcement;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.eventing.Transitions.Transition;
import org.huunghi.notification.TransitionProduct;
import org.huunghi.notification.notification.Money;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnnouncementTest {

    private static final TransitionProduct TABLE = new TransitionProduct("""
            from      release submit    approve refuse advance finish withdraw
            DRAFT     SENDING SUBMITTED -       -      -       -      WITHDRAWN
            SUBMITTED -       -         SENDING DRAFT  -       -      WITHDRAWN
            SENDING   -       -         -       -      SENDING SENT   WITHDRAWN
            SENT      -       -         -       -      -       -      -
            WITHDRAWN -       -         -       -      -       -      -
            """);

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Estimate MEASURED = new Estimate(10, 0, 10, 10, 20, new Money(new BigDecimal("7000"), "VND"));

    private static final Map<
                    String, Function<Announcement, Decision<Announcement, AnnouncementEvent, AnnouncementRejection>>>
            COMMANDS = Map.ofEntries(
                    entry("release", a -> a.submit(MEASURED, 10, NOW)),
                    entry("submit", a -> a.submit(MEASURED, 9, NOW)),
                    entry("approve", a -> a.approve("another", NOW)),
                    entry("refuse", Announcement::refuse),
                    entry("advance", a -> a.advance(new Progress(0, "x", 5, NOW))),
                    entry("finish", a -> a.finish(20)),
                    entry("withdraw", Announcement::withdraw));

    @Test
    void everyCommandAndEveryStatusStandsInTheTable() {
        assertThat(TABLE.commands())
                .containsExactlyElementsOf(AnnouncementTransitions.TABLE.commands())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(TABLE.statuses())
                .containsExactlyElementsOf(Arrays.stream(AnnouncementStatus.values())
                        .map(Enum::name)
                        .toList());
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theAggregateFollowsTheTable(AnnouncementStatus from, String command, String to) {
        switch (COMMANDS.get(command).apply(in(from))) {
            case Accepted<Announcement, AnnouncementEvent, AnnouncementRejection> accepted ->
                assertThat(accepted.state().status().name()).isEqualTo(to);
            case Rejected<Announcement, AnnouncementEvent, AnnouncementRejection>(AnnouncementRejection reason) -> {
                assertThat(to).isEqualTo("-");
                assertThat(reason)
                        .isEqualTo(new AnnouncementRejection.WrongStatus(
                                from, command, AnnouncementTransitions.TABLE.allowedIn(from)));
            }
        }
    }

    static Stream<Arguments> product() {
        return TABLE.cases();
    }

    @Test
    void whoeverDraftedItCannotApproveIt() {
        assertThat(in(AnnouncementStatus.SUBMITTED).approve("author", NOW))
                .isEqualTo(Decision.rejected(new AnnouncementRejection.OwnAnnouncement()));
    }

    @Test
    void whatReachesNobodyIsNotSent() {
        var nobody = new Estimate(0, 3, 0, 0, 0, new Money(BigDecimal.ZERO, "VND"));

        assertThat(in(AnnouncementStatus.DRAFT).submit(nobody, 10, NOW))
                .isEqualTo(Decision.rejected(new AnnouncementRejection.NobodyToTell()));
    }

    @Test
    void theReadmeShowsTheWholeTable() throws IOException {
        var shown = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("## Announcements"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| command"))
                .flatMap(AnnouncementTest::rows)
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(AnnouncementTransitions.TABLE.rows());
    }

    private static Stream<Transition<AnnouncementStatus>> rows(String line) {
        var cells = List.of(line.split("\\s*\\|\\s*"));
        return Stream.of(cells.get(2).split(",\\s*"))
                .map(from -> new Transition<>(
                        cells.get(1),
                        AnnouncementStatus.valueOf(from),
                        AnnouncementStatus.valueOf(cells.get(3)),
                        cells.get(4)));
    }

    private static Announcement in(AnnouncementStatus status) {
        var target = new Target(List.of("so-y-te"), List.of(), List.of(Channel.EMAIL));
        var text = new Text("Tập huấn", null);
        return new Announcement("a-1", "author", "lam-dong", NOW, target, text, text, status, MEASURED, null);
    }
}
