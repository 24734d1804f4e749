package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.huunghi.eventing.Outcome;
import org.huunghi.notification.notification.Text;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Language;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.OptOut;
import org.huunghi.notification.officer.OptingOut;
import org.huunghi.notification.officer.OptingOut.Seen;
import org.huunghi.notification.template.OccasionNames;
import org.huunghi.servicekit.PerMinute;
import org.huunghi.servicekit.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the List-Unsubscribe header of an email leads (RFC 8058). Whoever has the link needs no token: mail programs turn
 * the kinds of messages off by a POST, people see a page first, and to look at it changes nothing.
 */
@RestController
@RequestMapping(OptOutController.PATH)
class OptOutController {

    static final String PATH = "/api/v1/unsubscriptions/{link}";

    /** Enough for a digest of all kinds. */
    private static final int LONGEST = 1500;

    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_FORM =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final OptingOut optingOut;
    private final OptOutPage page;
    private final OccasionNames names;
    private final PerMinute rate;

    OptOutController(
            OptingOut optingOut,
            OccasionNames names,
            Clock clock,
            @Value("${huunghi.email.per-minute}") int perMinute) {
        this.optingOut = optingOut;
        this.page = new OptOutPage(names);
        this.names = names;
        this.rate = new PerMinute(clock, perMinute, "opt-out-too-often");
    }

    /**
     * What a link is for, as it stands now.
     *
     * @param kinds the kinds of events
     */
    record Subscription(Channel channel, List<ShownKind> kinds) {}

    /**
     * @param mandatory whether the unit leaves the officer no choice
     */
    record ShownKind(String occasion, Text name, boolean subscribed, boolean mandatory) {}

    @Operation(hidden = true)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Subscription> look(@PathVariable @Size(max = LONGEST) String link) {
        return shown(seen(link));
    }

    @Operation(hidden = true)
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable @Size(max = LONGEST) String link) {
        return inWords(link, leave -> page(HttpStatus.OK, page.standing(optingOut.kinds(leave))));
    }

    @Operation(hidden = true)
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Subscription> leave(@PathVariable @Size(max = LONGEST) String link) {
        var leave = seen(link);
        if (optingOut.leave(leave) instanceof Outcome.Refused<Officer, OfficerRejection>(OfficerRejection reason)) {
            throw OfficerProblems.of(reason).asRefusal();
        }
        return shown(leave);
    }

    @Operation(hidden = true)
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> leaveByPage(@PathVariable @Size(max = LONGEST) String link) {
        return inWords(link, leave -> {
            var status = optingOut.leave(leave) instanceof Outcome.Done ? HttpStatus.OK : HttpStatus.CONFLICT;
            return page(status, page.standing(optingOut.kinds(leave)));
        });
    }

    private OptOut seen(String link) {
        rate.check(link);
        return switch (optingOut.look(link)) {
            case Seen.Good(var leave) -> leave;
            case Seen.Expired expired ->
                throw Problem.of(410, "opt-out-expired").asRefusal();
            case Seen.Unknown unknown ->
                throw Problem.of(404, "opt-out-unknown").asRefusal();
        };
    }

    /** For people, who could not read a problem document. */
    private ResponseEntity<String> inWords(String link, Function<OptOut, ResponseEntity<String>> good) {
        rate.check(link);
        return switch (optingOut.look(link)) {
            case Seen.Good(var leave) -> good.apply(leave);
            case Seen.Expired expired -> page(HttpStatus.GONE, page.expired());
            case Seen.Unknown unknown -> page(HttpStatus.NOT_FOUND, page.unknown());
        };
    }

    private ResponseEntity<Subscription> shown(OptOut leave) {
        var kinds = optingOut.kinds(leave).stream()
                .map(kind -> new ShownKind(
                        kind.occasion(),
                        new Text(names.of(kind.occasion(), Language.VI), names.of(kind.occasion(), Language.EN)),
                        kind.subscribed(),
                        kind.mandatory()))
                .toList();
        return answer(HttpStatus.OK).body(new Subscription(leave.channel(), kinds));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return answer(status).contentType(PAGE).header(POLICY, OWN_FORM).body(html);
    }

    /** The link has a dot in it, which would else be taken for that of a file to be kept. */
    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline");
    }
}
