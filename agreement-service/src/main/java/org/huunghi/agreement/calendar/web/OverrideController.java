package org.huunghi.agreement.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.huunghi.agreement.calendar.CalendarRejection;
import org.huunghi.agreement.calendar.ConfirmingOverride;
import org.huunghi.agreement.calendar.DayKind;
import org.huunghi.agreement.calendar.DayOff;
import org.huunghi.agreement.calendar.Move;
import org.huunghi.agreement.calendar.Move.Place;
import org.huunghi.agreement.calendar.PreviewingMoves;
import org.huunghi.agreement.calendar.PreviewingMoves.Preview;
import org.huunghi.agreement.calendar.ProposingOverride;
import org.huunghi.agreement.calendar.WithdrawingOverride;
import org.huunghi.agreement.calendar.WorkedDay;
import org.huunghi.agreement.calendar.WorkingCalendar;
import org.huunghi.agreement.calendar.web.CalendarView.ShownCalendar;
import org.huunghi.agreement.words.Change;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Overrides of a year: proposed, looked at for what they would move, confirmed or withdrawn. */
@RestController
@RequestMapping(CalendarView.PATH + "/{year}/overrides")
class OverrideController {

    private static final int MOST_DAYS = 40;

    /**
     * @param verified whether the year, with this, is as officially announced; not, if absent
     */
    record NewOverride(
            @NotNull @Size(max = MOST_DAYS) List<@NotNull @Valid NamedDay> daysOff,
            @NotNull @Size(max = MOST_DAYS) List<@NotNull @Valid NamedDay> workedDays,
            Boolean verified,
            @NotNull @Valid OverrideDocument document,
            @Size(max = 2000) String reason) {}

    record NamedDay(@NotNull LocalDate date, @NotNull @Valid DayName name) {}

    record DayName(
            @NotBlank @Size(max = 200) String vi,
            @Size(max = 200) String en) {
        Text toText() {
            return new Text(vi, en);
        }
    }

    record OverrideDocument(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date) {}

    record Reason(@Size(max = 2000) String reason) {
        static String of(Reason body) {
            return body == null ? null : body.reason;
        }
    }

    /** An open deadline, the end it has and the one it would get. */
    record ShownMove(
            String subjectKind,
            String subject,
            String clock,
            String rule,
            LocalDate start,
            LocalDate due,
            LocalDate newDue) {
        static ShownMove of(Move move) {
            var open = move.open();
            var deadline = open.deadline();
            return new ShownMove(
                    open.subjectKind(),
                    open.subject(),
                    open.clock(),
                    deadline.rule(),
                    deadline.start(),
                    deadline.due(),
                    move.newDue());
        }
    }

    private final ProposingOverride proposing;
    private final PreviewingMoves previewing;
    private final ConfirmingOverride confirming;
    private final WithdrawingOverride withdrawing;
    private final Answers<WorkingCalendar, CalendarRejection, ShownCalendar> answers;

    OverrideController(
            ProposingOverride proposing,
            PreviewingMoves previewing,
            ConfirmingOverride confirming,
            WithdrawingOverride withdrawing,
            CalendarView view) {
        this.proposing = proposing;
        this.previewing = previewing;
        this.confirming = confirming;
        this.withdrawing = withdrawing;
        this.answers = new Answers<>(view, CalendarProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownCalendar> propose(
            @PathVariable String year, ExpectedVersion seen, Actor actor, @Valid @RequestBody NewOverride body) {
        var document = new SourceDocument(body.document.number, body.document.date);
        var change = new Change(year, seen.value(), actor, document, body.reason);
        return answers.changed(proposing.propose(
                change,
                Boolean.TRUE.equals(body.verified),
                body.daysOff.stream()
                        .map(day -> new DayOff(day.date, day.name.toText(), DayKind.ANNOUNCED, true))
                        .toList(),
                body.workedDays.stream()
                        .map(day -> new WorkedDay(day.date, day.name.toText(), true))
                        .toList()));
    }

    @GetMapping("/proposed/moves")
    Page<ShownMove> moves(@PathVariable String year, Actor actor, PageRequest page) {
        var from = page.after().map(OverrideController::place).orElse(Place.FIRST);
        return switch (previewing.preview(year, actor, from, page.limit() + 1)) {
            case Preview.Moves(List<Move> moves) -> Page.of(moves, page, OverrideController::key, ShownMove::of);
            case Preview.Refused(CalendarRejection reason) ->
                throw CalendarProblems.of(reason).asRefusal();
        };
    }

    @PostMapping("/proposed/confirmation")
    ResponseEntity<ShownCalendar> confirm(
            @PathVariable String year,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) Reason body) {
        return answers.changed(confirming.confirm(new Change(year, seen.value(), actor, null, Reason.of(body))));
    }

    @PostMapping("/proposed/withdrawal")
    ResponseEntity<ShownCalendar> withdraw(
            @PathVariable String year,
            ExpectedVersion seen,
            Actor actor,
            @Valid @RequestBody(required = false) Reason body) {
        return answers.changed(withdrawing.withdraw(new Change(year, seen.value(), actor, null, Reason.of(body))));
    }

    private static List<String> key(Move move) {
        var place = move.place();
        return List.of(
                Integer.toString(place.kind()),
                place.after() == null ? "" : place.after(),
                place.subject(),
                place.clock());
    }

    /** The checksum of a cursor covers what {@link #key} wrote. */
    private static Place place(List<String> key) {
        return new Place(
                Integer.parseInt(key.get(0)), key.get(1).isEmpty() ? null : key.get(1), key.get(2), key.get(3));
    }
}
