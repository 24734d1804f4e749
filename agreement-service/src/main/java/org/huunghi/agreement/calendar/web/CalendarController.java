package org.huunghi.agreement.calendar.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.huunghi.agreement.calendar.CalendarRejection;
import org.huunghi.agreement.calendar.Calendars;
import org.huunghi.agreement.calendar.PublishingCalendar;
import org.huunghi.agreement.calendar.WorkingCalendar;
import org.huunghi.agreement.calendar.web.CalendarView.ShownCalendar;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calendars of the years: published, shown, listed. */
@RestController
@RequestMapping(CalendarView.PATH)
class CalendarController {

    /** The rows of the holidays begin in 2013. */
    static final int FIRST_YEAR = 2014;

    static final int LAST_YEAR = 2100;

    record NewCalendar(
            @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year) {}

    private final Calendars calendars;
    private final PublishingCalendar publishing;
    private final Answers<WorkingCalendar, CalendarRejection, ShownCalendar> answers;

    CalendarController(Calendars calendars, PublishingCalendar publishing, CalendarView view) {
        this.calendars = calendars;
        this.publishing = publishing;
        this.answers = new Answers<>(view, CalendarProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownCalendar> publish(@Valid @RequestBody NewCalendar body, Actor actor) {
        return answers.created(publishing.publish(body.year, actor));
    }

    @GetMapping("/{year}")
    ResponseEntity<ShownCalendar> show(@PathVariable String year) {
        return answers.shown(calendars.find(year));
    }

    @GetMapping
    Page<ShownCalendar> list(PageRequest page) {
        var after = page.after().map(List::getLast).orElse(null);
        var found = calendars.list(after, page.limit() + 1);
        return Page.of(found, page, calendar -> List.of(calendar.aggregate().id()), answers::body);
    }
}
