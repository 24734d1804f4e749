package org.huunghi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.huunghi.seed.EscalationStory;
import org.huunghi.seed.EventWatch;
import org.huunghi.seed.EventWatch.Seen;
import org.huunghi.seed.InheritanceStory;
import org.huunghi.seed.Officers;
import org.huunghi.seed.Patience;
import org.huunghi.seed.PlatformApi;
import org.huunghi.seed.SeedFiles;
import org.huunghi.seed.SeedLoader;
import org.huunghi.seed.Story;
import org.huunghi.seed.Story.Chapter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only the chair of a People's Committee decides: an obstacle beyond a lead, an agreement without its district. */
class DecisionStoriesIT {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static RunningPlatform platform;
    private static PlatformApi api;

    @BeforeAll
    static void loadTheFacts() {
        platform = RunningPlatform.get();
        api = platform.api();
        new SeedLoader(api).load(SeedFiles.all());
    }

    @Test
    void anObstacleBeyondTheLeadReachesTheOfficeAndTheDecisionGivesMoreTime() {
        try (var watch = EventWatch.fromNow(platform.addresses())) {
            var story = new Story(api, "escalation");
            var partner = story.registerPartner();
            var task = story.assignTask(partner, story.signAgreement(partner), Duration.ofSeconds(2));
            await(watch, "task.overdue", task);
            var escalation = new EscalationStory(api);

            escalation.putBeforeTheChair(task);
            var office = Officers.ofTheOffice();
            Patience.await("mail to the office", LIMIT, () -> platform.inboxes().mailsTo(office.email()).stream()
                    .filter(mail -> mail.text().contains(task.title()))
                    .findFirst());
            var due = escalation.giveMoreTime(task);

            var resolved = await(watch, "task.escalation-resolved", task).data();
            assertThat(resolved.at("/change/resolution").asString()).isEqualTo("EXTENDED");
            assertThat(resolved.at("/change/hoursOpen").isNumber()).isTrue();
            var shown = api.get("analyst", task.path()).body();
            assertThat(shown.at("/status").asString()).isEqualTo("IN_PROGRESS");
            assertThat(shown.at("/due/date").asString()).isEqualTo(due.toString());
        }
    }

    @Test
    void theProvinceInheritsWhatAnAbolishedDistrictHasSigned() {
        try (var watch = EventWatch.fromNow(platform.addresses())) {
            var story = new Story(api, "inheritance");
            var inheritance = new InheritanceStory(story, api, "ke-thua");
            var agreement = inheritance.signByDistrict(story.registerPartner());
            await(watch, "agreement.inheritance-proposed", agreement);

            inheritance.keep(agreement);

            await(watch, "agreement.succession-decided", agreement);
            var kept = api.get("analyst", agreement.path()).body();
            assertThat(kept.at("/status").asString()).isEqualTo("IN_FORCE");
            assertThat(kept.at("/level").asString()).isEqualTo("PROVINCE");
            assertThat(kept.at("/ourParties/0").asString()).isEqualTo("ubnd-lamdong");
            assertThat(inheritance.progress()).isEqualTo("1 of 1 settled, 100 %");
        }
    }

    private static Seen await(EventWatch watch, String name, Chapter chapter) {
        var type = "org.huunghi." + name + ".v1";
        return watch.await(
                name, LIMIT, seen -> seen.type().equals(type) && seen.subject().equals(chapter.id()));
    }
}
