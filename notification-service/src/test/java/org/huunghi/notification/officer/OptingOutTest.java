package org.huunghi.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.huunghi.eventing.Outcome;
import org.huunghi.notification.officer.OptingOut.Kind;
import org.huunghi.notification.officer.OptingOut.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptingOutTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final OptOut LEAVE =
            new OptOut("hanh", List.of("task.due-soon"), Channel.EMAIL, NOW.plus(Duration.ofDays(90)));

    private final InMemoryOfficers officers = new InMemoryOfficers();
    private final OptOutTokens tokens = new OptOutTokens(new ReversingSeal());
    private final Mandates mandates = (unit, occasion, channel) -> occasion.equals("task.overdue");
    private final OptingOut optingOut =
            new OptingOut(tokens, officers, mandates, new SettingPreferences(officers, mandates, CLOCK), CLOCK);

    @BeforeEach
    void hanhIsTheFocalPoint() {
        officers.put("hanh", "so-ngoai-vu-ld", Duty.FOCAL_POINT);
    }

    @Test
    void whoWroteALinkReadsItAgain() {
        assertThat(optingOut.look(tokens.write(LEAVE))).isEqualTo(new Seen.Good(LEAVE));
        assertThat(tokens.write(LEAVE)).isEqualTo(tokens.write(LEAVE)).doesNotContain("/", "+", "=");
    }

    @ParameterizedTest
    @CsvSource({"binh, task.due-soon, SMS", "hanh, task.escalated, EMAIL", "hanh, task.due-soon, SMS"})
    void aLinkForSomethingElseCannotBeMade(String officer, String occasion, Channel channel) {
        var other = tokens.write(new OptOut(officer, List.of(occasion), channel, LEAVE.until()));
        var forged = other.substring(0, other.indexOf('.'))
                + tokens.write(LEAVE).substring(tokens.write(LEAVE).indexOf('.'));

        assertThat(optingOut.look(forged)).isEqualTo(new Seen.Unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "x", "x.y", "%%%.y", "eA.y", "YQpiCmMKZA.y", "YQpiCkVNQUlMCjk5OTk5OTk5OTk5OTk5OTk5OQ.y"
            })
    void whatIsNoLinkIsUnknown(String token) {
        assertThat(optingOut.look(token)).isEqualTo(new Seen.Unknown());
    }

    @Test
    void aLinkThatLivesLongerThanItWasGivenIsUnknown() {
        var token = tokens.write(LEAVE);
        var text = new String(Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))));
        var later = text.replaceAll("\\d+$", Long.toString(LEAVE.until().getEpochSecond() + 1));
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(later.getBytes())
                + token.substring(token.indexOf('.'));

        assertThat(optingOut.look(forged)).isEqualTo(new Seen.Unknown());
    }

    @Test
    void anOldLinkSaysThatItHasExpired() {
        var old = new OptOut("hanh", List.of("task.due-soon"), Channel.EMAIL, NOW.minusSeconds(1));

        assertThat(optingOut.look(tokens.write(old))).isEqualTo(new Seen.Expired());
    }

    @Test
    void lookingChangesNothingAndLeavingTurnsThisKindOffOnce() {
        optingOut.look(tokens.write(LEAVE));
        assertThat(optingOut.kinds(LEAVE)).containsExactly(new Kind("task.due-soon", true, false));

        assertThat(optingOut.leave(LEAVE)).isInstanceOf(Outcome.Done.class);
        var left = officers.find("hanh").orElseThrow();
        assertThat(left.aggregate().choice("task.due-soon", Channel.EMAIL)).isEqualTo(Choice.NONE);
        assertThat(left.aggregate().choice("task.due-soon", Channel.SMS)).isEqualTo(Choice.IMMEDIATE);
        assertThat(left.aggregate().choice("task.extended", Channel.EMAIL)).isEqualTo(Choice.IMMEDIATE);

        optingOut.leave(LEAVE);
        assertThat(officers.find("hanh").orElseThrow().version()).isEqualTo(left.version());
    }

    @Test
    void whatTheOfficerWantedOtherwiseStays() {
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        var wishes = List.of(
                new Preference(Preference.ANY, Channel.EMAIL, Choice.DIGEST),
                new Preference("task.due-soon", Channel.EMAIL, Choice.IMMEDIATE));
        officers.put(new Officer(
                "hanh", hanh.profile(), hanh.contacts(), OfficerStatus.ACTIVE, new Arrangements(null, wishes)));

        optingOut.leave(LEAVE);

        assertThat(officers.find("hanh")
                        .orElseThrow()
                        .aggregate()
                        .arrangements()
                        .preferences())
                .containsExactly(
                        new Preference(Preference.ANY, Channel.EMAIL, Choice.DIGEST),
                        new Preference("task.due-soon", Channel.EMAIL, Choice.NONE));
    }

    @Test
    void whatTheUnitHasMadeMandatorySinceStaysOn() {
        var overdue = new OptOut("hanh", List.of("task.overdue"), Channel.EMAIL, LEAVE.until());

        assertThat(optingOut.leave(overdue))
                .isEqualTo(Outcome.refused(new OfficerRejection.Mandatory("task.overdue", Channel.EMAIL)));
        assertThat(optingOut.kinds(overdue)).containsExactly(new Kind("task.overdue", true, true));
    }

    @Test
    void theKindsOfADigestAreTurnedOffTogetherButForThoseMadeMandatorySince() {
        var digest = new OptOut(
                "hanh", List.of("task.due-soon", "task.overdue", "agreement.expiring"), Channel.EMAIL, LEAVE.until());
        assertThat(optingOut.look(tokens.write(digest))).isEqualTo(new Seen.Good(digest));

        assertThat(optingOut.leave(digest)).isInstanceOf(Outcome.Done.class);

        assertThat(optingOut.kinds(digest))
                .containsExactly(
                        new Kind("task.due-soon", false, false),
                        new Kind("task.overdue", true, true),
                        new Kind("agreement.expiring", false, false));
        assertThat(officers.find("hanh")
                        .orElseThrow()
                        .aggregate()
                        .arrangements()
                        .preferences())
                .extracting(Preference::occasion)
                .containsExactly("task.due-soon", "agreement.expiring");
    }

    @Test
    void aWishThatTheUnitHasOverruledSinceIsInNobodysWay() {
        var hanh = officers.find("hanh").orElseThrow().aggregate();
        var overruled = new Preference("task.overdue", Channel.EMAIL, Choice.NONE);
        officers.put(new Officer(
                "hanh",
                hanh.profile(),
                hanh.contacts(),
                OfficerStatus.ACTIVE,
                new Arrangements(null, List.of(overruled))));

        assertThat(optingOut.leave(LEAVE)).isInstanceOf(Outcome.Done.class);

        assertThat(optingOut.kinds(LEAVE)).noneMatch(Kind::subscribed);
    }

    @Test
    void whoIsGoneCannotLeave() {
        officers.remove("hanh");

        assertThat(optingOut.leave(LEAVE)).isEqualTo(Outcome.refused(new OfficerRejection.NotFound()));
    }
}
