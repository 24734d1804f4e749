package org.huunghi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huunghi.notification.Topics.overdue;
import static org.huunghi.notification.Topics.unit;

import java.util.List;
import java.util.Map;
import org.huunghi.testkit.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Notifications over HTTP: who sees which of them, and the figures of them. */
class NotificationRegisterTest extends Surroundings {

    private static final String NOTIFICATIONS = "/api/v1/notifications";
    private static final String ANNOUNCEMENTS = "/api/v1/announcements";

    @Test
    void whoSeesNoNotificationsOfAUnitGetsNoFileOfThemEither() {
        var file = NOTIFICATIONS + ".csv?unit=so-khac";

        assertThat(asOperator().get(file).text()).startsWith("\uFEFFMã,Về việc,");
        assertThat(asDirectorOf("so-xem").get(file).code()).isEqualTo("notification-not-permitted");
        assertThat(asOperator().get(NOTIFICATIONS + ".xlsx?status=LOST").status())
                .isEqualTo(400);
    }

    @Test
    void notificationsAreCountedByWhatTheyAreAndFoundByIt() {
        officer("dem-thu", "so-dem-thu", "dem-thu@tinh.example", "0912345620");
        overdue("task-counted-1", "so-dem-thu", "Việc thứ nhất");
        overdue("task-counted-2", "so-dem-thu", "Việc thứ hai");
        var own = asDirectorOf("so-dem-thu");
        var counted = NOTIFICATIONS + "?limit=1&facets=status,channel,occasion,unit,provider";
        until(() -> own.get(counted).text().contains("{\"value\":\"DELIVERED\",\"count\":2}"));
        until(() -> own.get(counted).text().contains("{\"value\":\"SENT\",\"count\":2}"));

        var page = own.get(counted).json();

        assertThat(page.path("items").size()).isEqualTo(1);
        assertThat(page.at("/facets/complete").asBoolean()).isTrue();
        var counts = page.at("/facets/counts");
        assertThat(counted(counts, "status")).containsExactlyInAnyOrder("DELIVERED 2", "SENT 2", "SCHEDULED 2");
        assertThat(counted(counts, "channel")).containsExactly("EMAIL 4", "SMS 2");
        assertThat(counted(counts, "occasion")).containsExactly("task.overdue 4", "task.overdue-reminder 2");
        assertThat(counted(counts, "unit")).containsExactly("so-dem-thu 6");
        assertThat(counted(counts, "provider")).containsExactly("smpp 2", "smtp 2");
        assertThat(own.get(NOTIFICATIONS + "?channel=SMS&occasion=task.overdue")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(own.get(NOTIFICATIONS + "?occasion=task.completed").json().path("items"))
                .isEmpty();
        assertThat(own.get(NOTIFICATIONS + "?channel=FAX").status()).isEqualTo(400);
        assertThat(own.get(NOTIFICATIONS + "?facets=officer").code()).isEqualTo("bad-facets");
        assertThat(own.get(NOTIFICATIONS).json().has("facets")).isFalse();
    }

    private static List<String> counted(JsonNode counts, String facet) {
        return counts.path(facet)
                .valueStream()
                .map(one ->
                        one.path("value").asString() + " " + one.path("count").asInt())
                .toList();
    }

    @Test
    void notificationsOfOtherUnitsAreNotShown() {
        officer("nguoi-xem", "so-duoc-xem", "nguoi-xem@tinh.example", "0912345611");
        var event = overdue("task-seen", "so-duoc-xem", "Việc riêng của sở");
        until(() -> asOperator()
                        .get(NOTIFICATIONS + "?event=" + event)
                        .json()
                        .path("items")
                        .size()
                == 2);
        var id = asOperator()
                .get(NOTIFICATIONS + "?event=" + event)
                .json()
                .at("/items/0/id")
                .asString();

        var own = asDirectorOf("so-duoc-xem");
        assertThat(own.get(NOTIFICATIONS + "?event=" + event)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
        assertThat(own.get(NOTIFICATIONS + "/" + id).status()).isEqualTo(200);
        var other = asDirectorOf("so-khac");
        assertThat(other.get(NOTIFICATIONS + "?event=" + event)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(other.get(NOTIFICATIONS + "?unit=so-duoc-xem").status()).isEqualTo(403);
        assertThat(other.get(NOTIFICATIONS + "/" + id).status()).isEqualTo(404);
        assertThat(api.as(Tokens.of("nobody").roles("OFFICER"))
                        .get(NOTIFICATIONS)
                        .status())
                .isEqualTo(403);
        assertThat(asOperator().get(NOTIFICATIONS + "?status=NEVER").status()).isEqualTo(400);
    }

    @Test
    void anOfficeSeesNotificationsAndAnnouncementsOfItsProvinceOnly() {
        for (var province : List.of("tinh-nam", "tinh-bac")) {
            unit("so-" + province, province);
            unit("van-phong-" + province, province);
        }
        var north = asOfficeOf("tinh-bac");
        var draft = Map.of(
                "units", List.of("so-tinh-nam"),
                "channels", List.of("EMAIL"),
                "title", Map.of("vi", "Tập huấn"),
                "words", Map.of("vi", "Mời dự."));
        // The units are read from a topic of their own; until then nobody knows whose they are.
        until(() -> asOfficeOf("tinh-nam").post(ANNOUNCEMENTS, draft).status() == 201);
        until(() -> "announcement-not-permitted"
                .equals(north.post(ANNOUNCEMENTS, draft).code()));
        var id = asOfficeOf("tinh-nam")
                .get(ANNOUNCEMENTS)
                .json()
                .at("/items/0/id")
                .asString();
        assertThat(north.get(ANNOUNCEMENTS + "/" + id).status()).isEqualTo(404);
        assertThat(north.get(ANNOUNCEMENTS).json().path("items")).isEmpty();
        assertThat(api.as(Tokens.of("chu-tich").unit("van-phong-tinh-nam").roles("PPC_CHAIR"))
                        .get(ANNOUNCEMENTS)
                        .json()
                        .at("/items/0/id")
                        .asString())
                .isEqualTo(id);

        officer("nguoi-nam", "so-tinh-nam", "nguoi-nam@tinh.example", "0912345619");
        var event = overdue("task-south", "so-tinh-nam", "Việc của tỉnh");
        var found = NOTIFICATIONS + "?event=" + event + "&provider=smtp";
        until(() -> asOfficeOf("tinh-nam").get(found).json().path("items").size() == 1);
        assertThat(north.get(found).json().path("items")).isEmpty();
        assertThat(north.get(NOTIFICATIONS + "?unit=so-tinh-nam").status()).isEqualTo(403);

        var statistics = NOTIFICATIONS + "/statistics?by=UNIT";
        until(() ->
                asOfficeOf("tinh-nam").get(statistics).json().at("/rows/0/sent").asInt() == 2);
        var counted = asOfficeOf("tinh-nam").get(statistics).json();
        assertThat(counted.at("/rows/0/value").asString()).isEqualTo("so-tinh-nam");
        assertThat(counted.at("/total/queued").asInt()).isEqualTo(2);
        assertThat(counted.at("/total/smsParts").asInt()).isPositive();
        assertThat(counted.at("/total/accepted/count").asInt()).isEqualTo(2);
        assertThat(counted.at("/total/accepted/p95").asLong()).isPositive();
        assertThat(north.get(statistics).json().path("rows")).isEmpty();
        assertThat(north.get(statistics + "&unit=so-tinh-nam").status()).isEqualTo(403);
        assertThat(asDirectorOf("so-tinh-nam")
                        .get(NOTIFICATIONS + "/statistics.csv")
                        .text())
                .contains("\nEMAIL,1,", "\nSMS,1,");
        assertThat(asOperator()
                        .get(NOTIFICATIONS + "/statistics?from=2020-01-01&to=2026-01-01")
                        .code())
                .isEqualTo("statistics-period");
        assertThat(asOperator().get(NOTIFICATIONS + "/statistics.xlsx?by=DAY").status())
                .isEqualTo(200);
    }
}
