package org.huunghi.notification.officer.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.huunghi.eventing.Outcome;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.Officer;
import org.huunghi.notification.officer.OfficerRejection;
import org.huunghi.notification.officer.OptOut;
import org.huunghi.notification.officer.OptingOut;
import org.huunghi.notification.officer.OptingOut.Seen;
import org.huunghi.servicekit.PerMinute;
import org.huunghi.servicekit.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the List-Unsubscribe header of an email leads (RFC 8058). Whoever has the link needs no token: mail programs turn
 * the kind of message off by a POST, people see a page first, and to look at it changes nothing.
 */
@RestController
@RequestMapping(OptOutController.PATH)
class OptOutController {

    static final String PATH = "/api/v1/unsubscriptions/{link}";

    private static final int LONGEST = 400;
    private static final String POLICY = "Content-Security-Policy";
    private static final String OWN_FORM =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final OptingOut optingOut;
    private final PerMinute rate;

    OptOutController(OptingOut optingOut, Clock clock, @Value("${huunghi.email.per-minute}") int perMinute) {
        this.optingOut = optingOut;
        this.rate = new PerMinute(clock, perMinute, "opt-out-too-often");
    }

    /**
     * What a link is for.
     *
     * @param occasion the kind of event
     */
    record Subscription(String occasion, Channel channel, boolean subscribed) {}

    @Operation(hidden = true)
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Subscription> look(@PathVariable @Size(max = LONGEST) String link) {
        var leave = seen(link);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Subscription(leave.occasion(), leave.channel(), optingOut.isOn(leave)));
    }

    @Operation(hidden = true)
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable @Size(max = LONGEST) String link) {
        var leave = seen(link);
        return shown(optingOut.isOn(leave) ? OptOutPage.asking(leave.occasion()) : OptOutPage.done(leave.occasion()));
    }

    @Operation(hidden = true)
    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Subscription> leave(@PathVariable @Size(max = LONGEST) String link) {
        var leave = left(link);
        return ResponseEntity.ok(new Subscription(leave.occasion(), leave.channel(), false));
    }

    @Operation(hidden = true)
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> leaveByPage(@PathVariable @Size(max = LONGEST) String link) {
        return shown(OptOutPage.done(left(link).occasion()));
    }

    private OptOut left(String link) {
        var leave = seen(link);
        if (optingOut.leave(leave) instanceof Outcome.Refused<Officer, OfficerRejection>(OfficerRejection reason)) {
            throw OfficerProblems.of(reason).asRefusal();
        }
        return leave;
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

    private static ResponseEntity<String> shown(String html) {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .header(POLICY, OWN_FORM)
                .cacheControl(CacheControl.noStore())
                .body(html);
    }
}
