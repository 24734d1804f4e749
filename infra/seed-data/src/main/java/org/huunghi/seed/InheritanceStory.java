package org.huunghi.seed;

import java.time.LocalDate;
import java.time.ZoneId;
import org.huunghi.seed.PlatformApi.Answer;
import org.huunghi.seed.Story.Chapter;

/**
 * A district signs an agreement and is abolished, as all districts were on 1 July 2025; its province inherits what it
 * has signed.
 */
public final class InheritanceStory {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Story story;
    private final PlatformApi api;
    private final String district;
    private final String today = LocalDate.now(ZONE).toString();

    /**
     * @param run tells this telling from earlier ones, since a unit's code may be taken only once
     */
    public InheritanceStory(Story story, PlatformApi api, String run) {
        this.story = story;
        this.api = api;
        this.district = "ubnd-huyen-" + run;
    }

    /** The district comes into being and signs with the partner. */
    public Chapter signByDistrict(Chapter partner) {
        var unit = story.create("operator", "/api/v1/units", """
                {"code":"%s","name":{"vi":"Ủy ban nhân dân huyện %s","en":"People's Committee of district %s"},
                 "kind":"DISTRICT","level":"DISTRICT","province":"lamdong"}
                """.formatted(district, district, district), "district");
        var title = "Thỏa thuận hữu nghị của " + district;
        var created = story.create(
                "external-affairs",
                "/api/v1/agreements",
                """
                {"title":{"vi":"%s"},"kind":"FRIENDSHIP","level":"DISTRICT","ourParties":["%s"],"partners":["%s"]}
                """.formatted(title, district, partner.id()),
                "district-agreement");
        var path = Story.path(created);
        story.change("ppc-chair", path, "signature", """
                {"signedOn":"%s","effectiveOn":"%s","signer":"Chủ tịch UBND huyện","document":{"number":"3/TT-UBND"}}
                """.formatted(today, today), story.approved(path, created));
        story.change("operator", Story.path(unit), "succession", """
                {"kind":"ABOLISHED","successors":["ubnd-lamdong"],"on":"%s","document":{"number":"202/2025/QH15"}}
                """.formatted(today), unit);
        return story.chapter(title, created);
    }

    /** The chair confirms that the province takes over, and goes on with it. */
    public Answer keep(Chapter agreement) {
        var paper = """
                {"document":{"number":"177/QĐ-UBND","date":"%s"}}
                """.formatted(today);
        var proposed = api.get("ppc-chair", agreement.path());
        var inherited = story.change("ppc-chair", agreement.path(), "inheritance", paper, proposed);
        return story.change("ppc-chair", agreement.path(), "keeping", paper, inherited);
    }

    /** How many agreements of this district are waiting, kept, ended. */
    public String progress() {
        var progress = api.get("ppc-chair", "/api/v1/inheritances/progress?unit=" + district)
                .body();
        return "%d of %d settled, %d %%"
                .formatted(
                        progress.path("settled").asInt(),
                        progress.path("total").asInt(),
                        progress.path("percent").asInt());
    }
}
