package org.huunghi.agreement.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.huunghi.agreement.feed.FeedEditions;
import org.huunghi.agreement.feed.ReadingFeed;
import org.huunghi.agreement.feed.ReadingFeed.Reading;
import org.huunghi.servicekit.PerMinute;
import org.huunghi.servicekit.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What calendar programs read, at an address that is its own permission. */
@RestController
@RequestMapping(FeedView.PATH)
class FeedFileController {

    private static final String CALENDAR = "text/calendar";
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ReadingFeed reading;
    private final FeedEditions editions;
    private final PerMinute rate;
    private final CalendarFile file;
    private final Clock clock;

    FeedFileController(
            ReadingFeed reading,
            FeedEditions editions,
            CalendarFile file,
            Clock clock,
            @Value("${huunghi.feeds.per-minute}") int perMinute) {
        this.reading = reading;
        this.editions = editions;
        this.rate = new PerMinute(clock, perMinute, "feed-too-often");
        this.file = file;
        this.clock = clock;
    }

    /** Not among the operations of the API: whoever may read it has its address, and no token. */
    @Operation(hidden = true)
    @GetMapping(path = "/{secret}.ics", produces = CALENDAR)
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        rate.check(secret);
        return switch (reading.read(secret)) {
            case Reading.Shown shown -> answer(shown);
            case Reading.Gone gone -> throw Problem.of(410, "feed-gone").asRefusal();
            case Reading.Unknown unknown -> throw Problem.of(404, "not-found").asRefusal();
        };
    }

    /** The time stamps of an edition are when it began, so that the same entries are the same bytes. */
    private ResponseEntity<byte[]> answer(Reading.Shown shown) {
        var digest = CalendarFile.digest(shown.entries());
        var since = editions.since(shown.feed().id(), digest, clock.instant());
        var body = file.of(shown.feed(), shown.entries(), since);
        return ResponseEntity.ok()
                .header("Content-Type", CALENDAR + ";charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"huu-nghi.ics\"")
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(digest.substring(0, 32) + "-" + since.toEpochMilli())
                .lastModified(since)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
