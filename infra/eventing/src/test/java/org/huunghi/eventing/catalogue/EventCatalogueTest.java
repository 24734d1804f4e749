package org.huunghi.eventing.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Attribution;
import org.huunghi.eventing.Role;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.catalogue.Letter.LetterEvent;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private static final Actor OFFICER = new Actor("nguyen-van-a", "so-ngoai-vu-ld", Set.of(Role.OFFICER));
    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
    private static final Letter LETTER = new Letter("l-1", "Chào mừng");

    private final EventCatalogue<Letter, LetterEvent> letters = Letter.catalogue();

    @Test
    void theDataSaysWhatChangedByWhomAndWhatIsSoNow() {
        var encoded = letters.encode(
                new LetterEvent.Drafted("Chào mừng"),
                LETTER,
                new Attribution(OFFICER, AT, new SourceDocument("12/CV", LocalDate.parse("2026-11-20")), "họp"));

        assertThat(encoded.type()).isEqualTo("org.huunghi.letter.drafted.v1");
        assertThat(encoded.dataSchema()).isEqualTo("urn:huunghi:schemas:org.huunghi.letter.drafted.v1");
        assertThat(encoded.data())
                .isEqualTo("{\"change\":{\"subject\":{\"vi\":\"Chào mừng\"},\"addressees\":[\"sở-1\"],"
                        + "\"manner\":\"COURIER\",\"urgent\":false},"
                        + "\"by\":{\"id\":\"nguyen-van-a\",\"unit\":\"so-ngoai-vu-ld\"},"
                        + "\"document\":{\"number\":\"12/CV\",\"date\":\"2026-11-20\"},\"reason\":\"họp\","
                        + "\"state\":{\"id\":\"l-1\",\"subject\":{\"vi\":\"Chào mừng\",\"en\":\"Greetings\"},"
                        + "\"changedAt\":\"2026-11-21T10:00:00.500Z\",\"postage\":\"1675000.00\","
                        + "\"copies\":{\"lưu\":2},\"notes\":[{\"vi\":\"ghi chú\"}]}}");
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        var data = WireJson.MAPPER.readTree(letters.encode(
                        new LetterEvent.Answered(LocalDate.parse("2026-11-21"), LocalTime.of(17, 0)),
                        LETTER,
                        Attribution.of(Actor.system(), AT))
                .data());

        assertThat(data.path("change"))
                .isEqualTo(WireJson.MAPPER.readTree("{\"on\":\"2026-11-21\",\"at\":\"17:00:00\"}"));
        assertThat(data.path("by")).isEqualTo(WireJson.MAPPER.readTree("{\"id\":\"system\"}"));
        assertThat(data.propertyNames()).containsExactly("change", "by", "state");
    }

    @Test
    void typesStandInTheOrderInWhichTheyWereNamed() {
        assertThat(letters.topic()).isEqualTo("huunghi.letter.events.v1");
        assertThat(letters.types())
                .extracting(EventType::name)
                .isEqualTo(List.of("org.huunghi.letter.drafted.v1", "org.huunghi.letter.answered-late.v1"));
    }

    @Test
    void anEventWithoutANameIsRefused() {
        var halfNamed = Letter.vocabulary()
                .event(LetterEvent.Drafted.class, "drafted", String.class, LetterEvent.Drafted::subject, "vi", "en");

        assertThatIllegalStateException().isThrownBy(halfNamed::build).withMessageContaining("Answered");
    }

    @Test
    void anEventWithTwoNamesIsRefused() {
        var named = Letter.vocabulary()
                .event(LetterEvent.Drafted.class, "drafted", String.class, LetterEvent.Drafted::subject, "vi", "en");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> named.event(
                        LetterEvent.Drafted.class, "written", String.class, LetterEvent.Drafted::subject, "vi", "en"))
                .withMessageContaining("Drafted has two names");
    }

    @Test
    void oneNameForTwoEventsIsRefused() {
        var named = Letter.vocabulary()
                .event(LetterEvent.Drafted.class, "drafted", String.class, LetterEvent.Drafted::subject, "vi", "en");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> named.event(
                        LetterEvent.Answered.class, "drafted", LocalDate.class, LetterEvent.Answered::on, "vi", "en"))
                .withMessageContaining("stands twice");
    }

    @Test
    void aJavaNameIsNoWireName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Letter.vocabulary()
                        .event(
                                LetterEvent.Drafted.class,
                                "Drafted",
                                String.class,
                                LetterEvent.Drafted::subject,
                                "",
                                ""))
                .withMessageContaining("lower case");
    }

    @Test
    void aSampleIsTheEventAsItLiesOnTheTopic() {
        var sample = letters.sample(
                new LetterEvent.Answered(LocalDate.parse("2026-11-21"), LocalTime.of(17, 0)),
                LETTER,
                Attribution.of(OFFICER, AT),
                "l-1",
                2);

        assertThat(sample.fileName()).isEqualTo("answered-late.v1.json");
        assertThat(sample.headers())
                .containsEntry("ce_id", "l-1:2")
                .containsEntry("ce_type", "org.huunghi.letter.answered-late.v1")
                .containsEntry("ce_source", "/letter-service")
                .containsEntry("content-type", "application/json");
        assertThat(sample.json().path("headers").path("ce_time").asString()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(sample.json().path("data").path("state").path("id").asString())
                .isEqualTo("l-1");
    }
}
