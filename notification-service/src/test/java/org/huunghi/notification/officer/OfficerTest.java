package org.huunghi.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.eventing.Decision.rejected;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huunghi.eventing.Decision;
import org.huunghi.eventing.Decision.Accepted;
import org.huunghi.eventing.Decision.Rejected;
import org.huunghi.notification.TransitionProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OfficerTest {

    private static final TransitionProduct TABLE = new TransitionProduct("""
            from     update set-absences set-preferences issue-code verify refuse-code disable-contact deactivate reactivate forget-contacts
            ACTIVE   ACTIVE ACTIVE       ACTIVE          ACTIVE     ACTIVE ACTIVE      ACTIVE          INACTIVE   -          -
            INACTIVE -      -            -               -          -      -           -               -          ACTIVE     INACTIVE
            """);

    private static final Profile PROFILE = new Profile(
            "Trần Văn Bình",
            "tran-van-binh",
            "so-ngoai-vu-ld",
            "Chuyên viên",
            List.of(Duty.FOCAL_POINT),
            List.of("vi"));

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final Verification.Rules RULES =
            new Verification.Rules(Duration.ofMinutes(15), 2, Duration.ofMinutes(1));

    private static final Map<String, Function<Officer, Decision<Officer, OfficerEvent, OfficerRejection>>> COMMANDS =
            Map.of(
                    "update", officer -> officer.update(PROFILE, Contacts.NONE),
                    "set-absences", officer -> officer.setAbsences(List.of()),
                    "set-preferences", officer -> officer.setPreferences(List.of()),
                    "issue-code", officer -> officer.issueCode(Channel.SMS, "right", RULES, NOW.plusSeconds(90)),
                    "verify", officer -> officer.verify(Channel.SMS, "right", NOW),
                    "refuse-code", officer -> officer.verify(Channel.SMS, "wrong", NOW),
                    "disable-contact", officer -> officer.disableContact(Channel.SMS, "smpp-undeliv"),
                    "deactivate", officer -> officer.deactivate(NOW),
                    "reactivate", Officer::reactivate,
                    "forget-contacts", Officer::forgetContacts);

    private static final ContactSeal SEAL = new ReversingSeal();

    @Test
    void everyCommandAndEveryStatusStandsInTheTable() {
        assertThat(TABLE.commands())
                .containsExactlyElementsOf(OfficerTransitions.TABLE.commands())
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(TABLE.statuses())
                .containsExactlyElementsOf(
                        Arrays.stream(OfficerStatus.values()).map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @MethodSource("product")
    void theAggregateFollowsTheTable(OfficerStatus from, String command, String to) {
        var officer = new Officer("o-1", PROFILE, codeSent(), from, null);

        switch (COMMANDS.get(command).apply(officer)) {
            case Accepted<Officer, OfficerEvent, OfficerRejection> accepted ->
                assertThat(accepted.state().status().name()).isEqualTo(to);
            case Rejected<Officer, OfficerEvent, OfficerRejection>(OfficerRejection reason) -> {
                assertThat(to).isEqualTo("-");
                assertThat(reason)
                        .isEqualTo(new OfficerRejection.WrongStatus(
                                from, command, OfficerTransitions.TABLE.allowedIn(from)));
            }
        }
    }

    static Stream<Arguments> product() {
        return TABLE.cases();
    }

    @Test
    void anUpdateNamesTheFieldsAndNotTheirValues() {
        var officer = new Officer("o-1", PROFILE, Contacts.NONE, OfficerStatus.ACTIVE, null);
        var moved = new Profile("Trần Văn Bình", "tran-van-binh", "so-ngoai-vu-dl", null, List.of(), List.of("en"));
        var reached = Contacts.NONE.with(new Reach("binh@lamdong.example", null, true), "o-1", SEAL);

        var decision = officer.update(moved, reached);

        assertThat(((Accepted<Officer, OfficerEvent, OfficerRejection>) decision).events())
                .containsExactly(new OfficerEvent.Updated(List.of("unit", "post", "duties", "languages", "email")));
    }

    @Test
    void contactDataIsSealedAndHintedAt() {
        var contacts = Contacts.NONE.with(new Reach("binh@lamdong.example", "+84912345678", true), "o-1", SEAL);

        assertThat(contacts.email().sealed()).isEqualTo(SEAL.seal("binh@lamdong.example", "o-1", Channel.EMAIL));
        assertThat(contacts.email().masked()).isEqualTo("b***@lamdong.example");
        assertThat(contacts.phone().masked()).isEqualTo("+84***678");
        assertThat(contacts.toString())
                .doesNotContain("binh@", "912345", contacts.phone().sealed());
    }

    @Test
    void anAbsentContactStaysAndAnEmptyOneGoes() {
        var contacts = Contacts.NONE.with(new Reach("binh@lamdong.example", "+84912345678", true), "o-1", SEAL);

        var changed = contacts.with(new Reach(null, "", true), "o-1", SEAL);

        assertThat(changed.email()).isEqualTo(contacts.email());
        assertThat(changed.phone()).isNull();
    }

    @Test
    void aCodeIsGoodForSomeTriesAndForSomeTime() {
        var officer = new Officer("o-1", PROFILE, codeSent(), OfficerStatus.ACTIVE, null);

        var once = after(officer.verify(Channel.SMS, "wrong", NOW));
        assertThat(once.contacts().phone().isUsable()).isFalse();
        assertThat(after(once.verify(Channel.SMS, "right", NOW))
                        .contacts()
                        .phone()
                        .isUsable())
                .isTrue();
        var twice = after(once.verify(Channel.SMS, "wrong", NOW));
        assertThat(twice.verify(Channel.SMS, "right", NOW))
                .isEqualTo(rejected(new OfficerRejection.NoCode(Channel.SMS)));
        assertThat(officer.verify(Channel.SMS, "right", NOW.plus(RULES.valid())))
                .isEqualTo(rejected(new OfficerRejection.NoCode(Channel.SMS)));
        assertThat(officer.issueCode(Channel.SMS, "next", RULES, NOW))
                .isEqualTo(rejected(new OfficerRejection.CodeTooSoon(NOW.plus(RULES.pause()))));
    }

    @Test
    void aDisabledContactPointIsUsedAgainOnceItIsVerified() {
        var officer = new Officer(
                "o-1",
                PROFILE,
                Contacts.NONE.with(new Reach("binh@lamdong.example", null, true), "o-1", SEAL),
                OfficerStatus.ACTIVE,
                null);

        var disabled = after(officer.disableContact(Channel.EMAIL, "smtp-5.1.1"));
        assertThat(disabled.contacts().reach(Channel.EMAIL)).isFalse();
        assertThat(disabled.disableContact(Channel.EMAIL, "smtp-5.1.1"))
                .isEqualTo(rejected(new OfficerRejection.NoContactPoint(Channel.EMAIL)));
        var sent = after(disabled.issueCode(Channel.EMAIL, "right", RULES, NOW));
        assertThat(after(sent.verify(Channel.EMAIL, "right", NOW)).contacts().reach(Channel.EMAIL))
                .isTrue();
    }

    @Test
    void theSameAddressGivenAgainStaysVerifiedAndAnotherOneDoesNot() {
        var contacts = Contacts.NONE.with(new Reach("binh@lamdong.example", null, true), "o-1", SEAL);

        assertThat(contacts.with(new Reach("binh@lamdong.example", null, false), "o-1", SEAL)
                        .reach(Channel.EMAIL))
                .isTrue();
        assertThat(contacts.with(new Reach("khac@lamdong.example", null, false), "o-1", SEAL)
                        .reach(Channel.EMAIL))
                .isFalse();
    }

    @Test
    void whatIsNamedWinsOverWhatIsSaidOfAll() {
        var officer = after(new Officer("o-1", PROFILE, null, OfficerStatus.ACTIVE, null)
                .setPreferences(List.of(
                        new Preference(Preference.ANY, Channel.EMAIL, Choice.DIGEST),
                        new Preference("task.overdue", Channel.EMAIL, Choice.IMMEDIATE))));

        assertThat(officer.choice("task.overdue", Channel.EMAIL)).isEqualTo(Choice.IMMEDIATE);
        assertThat(officer.choice("task.extended", Channel.EMAIL)).isEqualTo(Choice.DIGEST);
        assertThat(officer.choice("task.extended", Channel.SMS)).isEqualTo(Choice.IMMEDIATE);
    }

    private static Contacts codeSent() {
        var phone = ContactPoint.entered("sealed", "+84***678", false).with(Verification.issued("right", RULES, NOW));
        return new Contacts(null, phone);
    }

    private static Officer after(Decision<Officer, OfficerEvent, OfficerRejection> decision) {
        return ((Accepted<Officer, OfficerEvent, OfficerRejection>) decision).state();
    }

    @Test
    void theReadmeShowsTheWholeTable() throws IOException {
        var shown = Files.readAllLines(Path.of("README.md")).stream()
                .dropWhile(line -> !line.equals("## Officers"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| command"))
                .toList();

        assertThat(shown)
                .containsExactlyElementsOf(OfficerTransitions.TABLE.rows().stream()
                        .map(row -> "| %s | %s | %s | %s |".formatted(row.command(), row.from(), row.to(), row.event()))
                        .toList());
    }
}
