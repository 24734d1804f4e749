package org.huunghi.notification.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.notification.known.KnownTask;
import org.huunghi.notification.known.KnownUnit;
import org.huunghi.notification.officer.Absence;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Choice;
import org.huunghi.notification.officer.Duty;
import org.huunghi.notification.officer.Preference;
import org.huunghi.notification.policy.Mandate;
import org.huunghi.notification.template.Occasion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Kinds of events, duties, wishes, absences, quiet hours and days off, case by case: exactly these are told, at exactly these
 * times, once. Every event is read twice. The cast: in the unit an is the focal point, binh heads a division, chi directs it
 * and lan has no duty; dung sits at the committee's office; giang is the focal point of another unit.
 */
class WhoIsToldTest {

    private static final String UNIT = "so-y-te";
    private static final String TASK = "task-1";

    /** Whom units have named for the task. */
    private final Map<String, String> named = new HashMap<>();

    private long learnt;

    private final World world = new World()
            .resting()
            .withUnit(new KnownUnit(UNIT, "Sở Y tế", "lam-dong", List.of()))
            .withUnit(new KnownUnit("van-phong", "Văn phòng UBND", "lam-dong", List.of()))
            .withUnit(new KnownUnit("van-phong-xa", "Văn phòng khác", "dak-lak", List.of()))
            .withDayOff(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 28));

    @ParameterizedTest(name = "{0}: {1} at {2}, {3}")
    @CsvFileSource(resources = "/who-is-told.csv", delimiter = '|', numLinesToSkip = 1, nullValues = "-")
    void exactlyTheseAreToldAndOnce(
            String what, String events, String at, String circumstances, int days, String expected) {
        cast();
        split(circumstances).forEach(this::arrange);
        for (var event : events.split(" ")) {
            world.at(LocalDateTime.parse("2026-11-" + at.replace(' ', 'T')));
            happen(event);
            split(circumstances).forEach(circumstance -> arrange(circumstance, "meanwhile"));
            happen(event);
        }
        split(circumstances).forEach(circumstance -> arrange(circumstance, "later"));

        world.pass(Duration.ofDays(days));

        assertThat(world.sent()).containsExactlyInAnyOrderElementsOf(split(expected));
        assertThat(world.alarms().stream().filter(alarm -> alarm.startsWith("nobody")))
                .hasSize("an alarm".equals(what) ? 1 : 0);
    }

    private void cast() {
        world.officers().put("an", UNIT, Duty.FOCAL_POINT);
        world.officers().put("binh", UNIT, Duty.DIVISION_HEAD);
        world.officers().put("chi", UNIT, Duty.DIRECTOR);
        world.officers().put("lan", UNIT);
        world.officers().put("dung", "van-phong", Duty.PPC_OFFICE_DESK);
        world.officers().put("xa", "van-phong-xa", Duty.PPC_OFFICE_DESK);
        world.officers().put("giang", "so-cong-thuong", Duty.FOCAL_POINT);
    }

    private static List<String> split(String list) {
        return list == null
                ? List.of()
                : Arrays.stream(list.split(";")).map(String::strip).toList();
    }

    /** For example {@code an away for binh}, {@code an digest task.extended}, {@code an none *}, {@code lan named}. */
    private void arrange(String circumstance) {
        var words = circumstance.split(" ");
        switch (words[1]) {
            case "away" -> away(words[0], words.length > 3 ? words[3] : null);
            case "digest" -> wish(words[0], new Preference(words[2], Channel.EMAIL, Choice.DIGEST));
            case "at-once" -> wish(words[0], new Preference(words[2], Channel.EMAIL, Choice.IMMEDIATE));
            case "none" -> wish(words[0], new Preference(words[2], Channel.EMAIL, Choice.NONE));
            case "no-sms" -> wish(words[0], new Preference(words[2], Channel.SMS, Choice.NONE));
            case "left" -> world.officers().remove(words[0]);
            case "unverified" -> world.officers().unverified(words[0]);
            case "mailbox" -> world.policies().put(UNIT, "van-thu@tinh.example");
            case "mandates" -> world.policies().put(UNIT, null, new Mandate(words[2], Channel.EMAIL));
            case "merged" -> world.withUnit(new KnownUnit(UNIT, "Sở Y tế", "lam-dong", List.of("so-cong-thuong")));
            case "moved" -> world.officers().move(words[0], words[2]);
            case "named" -> {
                named.put(UNIT, "account-" + words[0]);
                learn("ACCEPTED", due());
            }
            case "urgent", "meanwhile", "later" -> {}
            default -> throw new IllegalArgumentException(circumstance);
        }
    }

    /**
     * What happens between the event and its redelivery, or between that and the sending: {@code an meanwhile left}, {@code
     * task later COMPLETED}.
     */
    private void arrange(String circumstance, String when) {
        var words = circumstance.split(" ");
        if (!when.equals(words[1])) {
            return;
        }
        switch (words[0]) {
            case "task" -> learn(words[2], due());
            case "due" -> learn("IN_PROGRESS", due().plusDays(30));
            default -> arrange(words[0] + " " + String.join(" ", Arrays.copyOfRange(words, 2, words.length)));
        }
    }

    private void learn(String status, LocalDate due) {
        world.tasks().learn(++learnt, new KnownTask(TASK, status, due, named));
    }

    private void away(String officer, String deputy) {
        var until = LocalDate.of(2026, 12, 31);
        world.officers().arrange(officer, List.of(new Absence(LocalDate.of(2026, 11, 1), until, deputy)), List.of());
    }

    private void wish(String officer, Preference preference) {
        world.officers().arrange(officer, List.of(), List.of(preference));
    }

    private LocalDate due() {
        return LocalDate.of(2026, 11, 24);
    }

    /** {@code !} marks an urgent task. */
    private void happen(String name) {
        var urgent = name.endsWith("!");
        var occasion = Occasion.find(urgent ? name.substring(0, name.length() - 1) : name)
                .orElseThrow();
        var facts = Facts.ofTask(new Text("Việc", null), null, null, due(), LocalTime.of(17, 0), 1, urgent);
        var cause =
                new Cause(TASK + ":" + occasion, occasion, TASK, world.clock().instant(), "c", null);
        var parties = Arrays.stream(Party.values())
                .filter(party -> party != Party.FOLLOWER)
                .collect(Collectors.toMap(party -> party, party -> List.of(UNIT)));
        world.notifying().notify(new Notice(cause, parties, List.of(), named, facts));
    }

    @Test
    void everyKindOfEventThatIsToldHasARule() {
        var withoutRule = Arrays.stream(Occasion.values())
                .filter(occasion -> WhoIsTold.of(occasion).isEmpty())
                .toList();

        assertThat(withoutRule)
                .containsExactlyInAnyOrder(
                        Occasion.CONTACT_CODE, Occasion.ANNOUNCEMENT, Occasion.GATHERED, Occasion.DIGEST);
        assertThat(WhoIsTold.TABLE)
                .allSatisfy(rule -> assertThat(rule.occasion().channels()).containsAll(rule.channels(true)));
    }

    @Test
    void theReadmeShowsTheWholeTable() throws IOException {
        assertThat(rows("## Who is told of what"))
                .containsExactlyElementsOf(WhoIsTold.TABLE.stream()
                        .map(rule -> Stream.of(
                                        rule.occasion().code(), rule.party(), rule.duty(), rule.sms(), rule.pace())
                                .map(WhoIsToldTest::word)
                                .collect(Collectors.joining(" | ")))
                        .toList());
        assertThat(rows("### The ladder of overdue tasks"))
                .containsExactlyElementsOf(WhoIsTold.LADDER.stream()
                        .map(rung -> rung.day() + " | " + word(rung.rule().party()) + " | "
                                + word(rung.rule().duty()) + " | "
                                + word(rung.rule().pace()))
                        .toList());
    }

    private static String word(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<String> rows(String heading) throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.substring(2, line.length() - 2))
                .toList();
    }

    @Test
    void absencesThatLeadInACircleEndInTheDirector() {
        cast();
        away("an", "binh");
        away("binh", "an");

        assertThat(world.choosing().of(new Audience(Party.LEAD, UNIT, Duty.FOCAL_POINT, null), Set.of(Channel.EMAIL)))
                .extracting(Recipient::officer)
                .containsExactly("chi");
    }

    @Test
    void theTimelineSaysWhyADeputyIsTold() {
        cast();
        away("an", "lan");
        happen("task.overdue");

        assertThat(world.notifications())
                .filteredOn(n -> n.status() == NotificationStatus.PENDING)
                .extracting(n ->
                        n.recipient().officer() + ": " + n.timeline().getFirst().detail())
                .containsOnly("lan: FOCAL_POINT, deputy of an");
    }
}
