package org.huunghi.agreement.feed.web;

import jakarta.validation.Valid;
import java.util.List;
import org.huunghi.agreement.feed.Addressed;
import org.huunghi.agreement.feed.CreatingFeed;
import org.huunghi.agreement.feed.Feed;
import org.huunghi.agreement.feed.FeedRejection;
import org.huunghi.agreement.feed.Feeds;
import org.huunghi.agreement.feed.RevokingFeed;
import org.huunghi.agreement.feed.RotatingFeed;
import org.huunghi.agreement.feed.web.FeedView.ShownFeed;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Feeds, by their owners: made, shown, given a new address, taken back. */
@RestController
@RequestMapping(FeedView.PATH)
class FeedController {

    private final Feeds feeds;
    private final CreatingFeed creating;
    private final RotatingFeed rotating;
    private final RevokingFeed revoking;
    private final String publicUrl;
    private final Answers<Feed, FeedRejection, ShownFeed> answers;

    FeedController(
            Feeds feeds,
            CreatingFeed creating,
            RotatingFeed rotating,
            RevokingFeed revoking,
            @Value("${huunghi.feeds.public-url}") String publicUrl,
            FeedView view) {
        this.feeds = feeds;
        this.creating = creating;
        this.rotating = rotating;
        this.revoking = revoking;
        this.publicUrl = publicUrl;
        this.answers = new Answers<>(view, FeedProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownFeed> create(@Valid @RequestBody NewFeed body, Actor actor) {
        var made = creating.create(body.kind(), body.value(), actor);
        return withAddress(answers.created(made.outcome()), made);
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownFeed> show(@PathVariable String id, Actor actor) {
        return answers.shown(feeds.find(id).filter(feed -> feed.aggregate().isOf(actor.id())));
    }

    @GetMapping
    Page<ShownFeed> list(PageRequest page, Actor actor) {
        var after = page.after().map(List::getLast).orElse(null);
        var found = feeds.ofOwner(actor.id(), null, after, page.limit() + 1);
        return Page.of(found, page, feed -> List.of(feed.aggregate().rank()), answers::body);
    }

    @PostMapping("/{id}/rotation")
    ResponseEntity<ShownFeed> rotate(@PathVariable String id, ExpectedVersion seen, Actor actor) {
        var rotated = rotating.rotate(id, seen.value(), actor);
        return withAddress(answers.changed(rotated.outcome()), rotated);
    }

    @PostMapping("/{id}/revocation")
    ResponseEntity<ShownFeed> revoke(@PathVariable String id, ExpectedVersion seen, Actor actor) {
        return answers.changed(revoking.revoke(id, seen.value(), actor));
    }

    private ResponseEntity<ShownFeed> withAddress(ResponseEntity<ShownFeed> answer, Addressed feed) {
        var url = publicUrl + FeedView.PATH + "/" + feed.secret() + ".ics";
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(answer.getBody().at(url));
    }
}
