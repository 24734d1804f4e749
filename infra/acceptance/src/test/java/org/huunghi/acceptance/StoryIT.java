package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huunghi.seed.EventWatch;
import org.huunghi.seed.EventWatch.Seen;
import org.huunghi.seed.Inboxes.Mail;
import org.huunghi.seed.Inboxes.Sms;
import org.huunghi.seed.Officers;
import org.huunghi.seed.Officers.Officer;
import org.huunghi.seed.Patience;
import org.huunghi.seed.PlatformApi;
import org.huunghi.seed.SeedFiles;
import org.huunghi.seed.SeedLoader;
import org.huunghi.seed.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main story over HTTP, Kafka, SMTP and SMPP, with services and the broker killed in the middle of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String LETTERS_WITH_ACCENTS =
            ".*[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ].*";

    private static RunningPlatform platform;
    private static PlatformApi api;

    @BeforeAll
    static void startThePlatform() {
        platform = RunningPlatform.get();
        api = platform.api();
    }

    @Test
    @Order(1)
    void loadingTheFactsTwiceChangesNothing() {
        var once = new SeedLoader(api);
        once.load(SeedFiles.all());
        awaitLastFact(once);
        var eventsOnce = eventsSoFar();

        var again = new SeedLoader(api).load(SeedFiles.all());

        assertThat(again.records()).isEqualTo(SeedFiles.all().size()).isPositive();
        assertThat(again.created()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(eventsSoFar()).isEqualTo(eventsOnce);
    }

    @Test
    @Order(2)
    void theFiguresOfTheArticleAreTheFiguresOfTheApi() {
        var active = total("direction=INCOMING&status=IMPLEMENTING");
        var approved = total("direction=INCOMING&approvedFrom=2024-01-01&approvedTo=2024-12-31");
        var given = total("direction=OUTGOING");

        assertThat(active).isEqualTo("34 items, 7899000.00 USD");
        assertThat(approved).isEqualTo("13 items, 1675000.00 USD");
        assertThat(given).isEqualTo("2 items, 2000000.00 USD");
    }

    @Test
    @Order(3)
    void anOverdueTaskReachesItsOfficerOnceThoughEveryServiceOnTheWayIsKilled() {
        try (var watch = EventWatch.fromNow(platform.addresses())) {
            var story = new Story(api, "kill");
            var officer = Officers.ofTheTask();

            var partner = story.registerPartner();
            killAndRestart("partner-service");
            var agreement = story.signAgreement(partner);
            killAndRestart("agreement-service");
            var task = story.assignTask(partner, agreement, Duration.ofSeconds(5));
            platform.platform().kill("notification-service");
            platform.platform().kill("agreement-service");
            platform.platform().restart("agreement-service");
            var overdue = watch.await("task overdue", LIMIT, is("org.huunghi.task.overdue.v1", task.id()));
            platform.platform().restart("notification-service");

            var mail = Patience.await("email", LIMIT, () -> mailAbout(officer, task.title(), "quá hạn"));
            var sms = Patience.await("SMS", LIMIT, () -> messageAbout(officer, "qua han"));
            assertThat(mail.text()).contains(task.title()).matches("(?s)" + LETTERS_WITH_ACCENTS);
            assertThat(sms.text()).doesNotMatch("(?s)" + LETTERS_WITH_ACCENTS);
            assertThat(overdue.data()
                            .path("state")
                            .path("leads")
                            .path(0)
                            .path("unit")
                            .asString())
                    .isEqualTo("so-nnptnt-lamdong");
            assertThat(overdue.data().path("change").path("daysLate").asInt()).isEqualTo(1);
            assertOneOfEach(officer, task.title());
            assertInOrder(watch.all());
        }
    }

    @Test
    @Order(4)
    void anApprovalThatWasAnsweredWhileTheBrokerWasDownIsToldWhenItIsBack() {
        var officer = Officers.ofTheAid();
        platform.platform().kill("kafka");
        var aid = new Story(api, "outage").approveAid();
        platform.platform().restart("kafka");

        try (var watch = EventWatch.fromTheBeginning(platform.addresses())) {
            var approved = watch.await("aid approved", LIMIT, is("org.huunghi.aid.approved.v1", aid.id()));
            assertThat(approved.data()
                            .path("state")
                            .path("committed")
                            .path("amount")
                            .asString())
                    .isEqualTo("167500.00");
            var mail = Patience.await("email", LIMIT, () -> mailAbout(officer, aid.title(), "phê duyệt"));
            assertThat(mail.text()).contains("167.500").contains("1675/QĐ-UBND");
            Patience.await("SMS", LIMIT, () -> messageAbout(officer, "1675/QD-UBND"));
            assertOneOfEach(officer, aid.title());
            assertInOrder(watch.all());
        }
    }

    @Test
    @Order(5)
    void whatWasAnsweredIsThereAfterTheStoreWasKilled() {
        var partner = new Story(api, "store").registerPartner();
        platform.platform().kill("documents");
        platform.platform().restart("documents");

        var found = Patience.await("the partner", LIMIT, () -> {
            var answer = api.get("analyst", partner.path());
            return answer.status() == 200 ? Optional.of(answer) : Optional.empty();
        });

        assertThat(found.body().path("name").path("vi").asString()).isEqualTo(partner.title());
    }

    @Test
    @Order(6)
    void noContactDataIsInAnyEventOrLogLine() {
        var officers = SeedFiles.file("officers");
        var emails = officers.stream()
                .map(seed -> seed.create().path("email").asString())
                .toList();
        var phones = officers.stream()
                .map(seed -> seed.create().path("phone").asString().substring(3))
                .toList();
        try (var watch = EventWatch.fromTheBeginning(platform.addresses())) {
            assertThat(watch.awaitBacklog(LIMIT)).isNotEmpty().allSatisfy(seen -> {
                assertThat(emails).noneMatch(seen.raw()::contains);
                assertThat(phones).noneMatch(seen.raw()::contains);
            });
        }
        assertThat(platform.logLines()).isNotEmpty().allSatisfy(line -> {
            assertThat(emails).noneMatch(line::contains);
            assertThat(phones).noneMatch(line::contains);
        });
    }

    private static void killAndRestart(String service) {
        platform.platform().kill(service);
        platform.platform().restart(service);
    }

    private static String total(String query) {
        var total = api.get("analyst", "/api/v1/aid-items/totals?" + query).body();
        return total.path("count").asInt() + " items, "
                + total.path("usd").path("amount").asString() + " "
                + total.path("usd").path("currency").asString();
    }

    private static void awaitLastFact(SeedLoader loaded) {
        var last = loaded.id("aid", "lamdong-school-bolykhamxay");
        try (var watch = EventWatch.fromTheBeginning(platform.addresses())) {
            watch.await("the last fact", LIMIT, is("org.huunghi.aid.approved.v1", last));
        }
    }

    /** Of the facts; notifications of the first load may still be on their way. */
    private static long eventsSoFar() {
        return EventWatch.count(platform.addresses(), "partner", "unit", "agreement", "task", "aid");
    }

    private static Optional<Mail> mailAbout(Officer officer, String title, String word) {
        return platform.inboxes().mailsTo(officer.email()).stream()
                .filter(mail -> mail.text().contains(title))
                .filter(mail -> (mail.subject() + mail.text()).toLowerCase().contains(word))
                .findFirst();
    }

    private static Optional<Sms> messageAbout(Officer officer, String word) {
        return platform.inboxes().messagesTo(officer.phone()).stream()
                .filter(sms -> sms.text().toLowerCase().contains(word.toLowerCase()))
                .findFirst();
    }

    /** A repeat would carry the same Message-ID; here none is in a provider's hands at a kill, so none may come. */
    private static void assertOneOfEach(Officer officer, String title) {
        var mails = platform.inboxes().mailsTo(officer.email()).stream()
                .filter(mail -> mail.text().contains(title))
                .toList();
        assertThat(mails).extracting(Mail::messageId).doesNotHaveDuplicates();
        assertThat(mails).extracting(Mail::subject).doesNotHaveDuplicates();
        assertThat(platform.inboxes().messagesTo(officer.phone()))
                .extracting(Sms::text)
                .doesNotHaveDuplicates();
    }

    /** First occurrences come in the order of their sequence, without a gap, for every aggregate. */
    private static void assertInOrder(List<Seen> events) {
        var ids = new LinkedHashSet<String>();
        events.forEach(seen -> ids.add(seen.id()));
        var last = new HashMap<String, Long>();
        for (var id : ids) {
            var subject = id.substring(0, id.lastIndexOf(':'));
            var sequence = Long.parseLong(id.substring(id.lastIndexOf(':') + 1));
            var former = last.put(subject, sequence);
            assertThat(former == null || sequence == former + 1)
                    .as(id + " after " + former)
                    .isTrue();
        }
    }

    private static Predicate<Seen> is(String type, String subject) {
        return is(type).and(seen -> seen.subject().equals(subject));
    }

    private static Predicate<Seen> is(String type) {
        return seen -> seen.type().equals(type);
    }
}
