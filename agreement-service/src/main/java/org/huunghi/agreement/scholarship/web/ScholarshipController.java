package org.huunghi.agreement.scholarship.web;

import jakarta.validation.Valid;
import java.util.List;
import org.huunghi.agreement.scholarship.ContinuingScholarship;
import org.huunghi.agreement.scholarship.GraduatingScholar;
import org.huunghi.agreement.scholarship.ReadingScholar;
import org.huunghi.agreement.scholarship.RegisteringScholarship;
import org.huunghi.agreement.scholarship.Scholarship;
import org.huunghi.agreement.scholarship.ScholarshipQuery;
import org.huunghi.agreement.scholarship.ScholarshipRejection;
import org.huunghi.agreement.scholarship.ScholarshipSummary;
import org.huunghi.agreement.scholarship.Scholarships;
import org.huunghi.agreement.scholarship.WithdrawingScholar;
import org.huunghi.agreement.scholarship.web.ScholarshipBodies.NewScholarship;
import org.huunghi.agreement.scholarship.web.ScholarshipBodies.ScholarshipPaper;
import org.huunghi.agreement.scholarship.web.ScholarshipBodies.StudyEnding;
import org.huunghi.agreement.scholarship.web.ScholarshipView.ShownScholarship;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Answers;
import org.huunghi.servicekit.ExpectedVersion;
import org.huunghi.servicekit.FacetRequest;
import org.huunghi.servicekit.Page;
import org.huunghi.servicekit.PageRequest;
import org.huunghi.servicekit.Problem;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of students, and its figures. */
@RestController
@RequestMapping(ScholarshipView.PATH)
class ScholarshipController {

    record ScholarName(String name) {}

    private final Scholarships scholarships;
    private final RegisteringScholarship registering;
    private final GraduatingScholar graduating;
    private final WithdrawingScholar withdrawing;
    private final ContinuingScholarship continuing;
    private final ReadingScholar reading;
    private final Answers<Scholarship, ScholarshipRejection, ShownScholarship> answers;

    ScholarshipController(
            Scholarships scholarships,
            RegisteringScholarship registering,
            GraduatingScholar graduating,
            WithdrawingScholar withdrawing,
            ContinuingScholarship continuing,
            ReadingScholar reading,
            ScholarshipView view) {
        this.scholarships = scholarships;
        this.registering = registering;
        this.graduating = graduating;
        this.withdrawing = withdrawing;
        this.continuing = continuing;
        this.reading = reading;
        this.answers = new Answers<>(view, ScholarshipProblems::of);
    }

    @PostMapping
    ResponseEntity<ShownScholarship> register(@Valid @RequestBody NewScholarship body, Actor actor) {
        var document = ScholarshipPaper.of(body.document());
        return answers.created(
                body.follows() == null
                        ? registering.register(body.toAward(), actor, document, body.reason())
                        : continuing.continueFrom(body.follows(), body.toNext(), actor, document, body.reason()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ShownScholarship> show(@PathVariable String id) {
        return answers.shown(scholarships.find(id));
    }

    /** Personal, so for the unit that keeps the record alone. */
    @GetMapping("/{id}/name")
    ScholarName name(@PathVariable String id, Actor actor) {
        return reading.name(id, actor).map(ScholarName::new).orElseThrow(() -> Problem.of(404, "not-found")
                .asRefusal());
    }

    @GetMapping
    Page<ShownScholarship> list(
            PageRequest page, @Valid @ParameterObject ScholarshipFilter filter, FacetRequest facets) {
        var all = filter.after(null);
        return page(page, filter)
                .with(facets.counted(ScholarshipQuery.FACETS, names -> scholarships.facets(all, names)));
    }

    Page<ShownScholarship> page(PageRequest page, ScholarshipFilter filter) {
        var after = page.after().map(List::getLast).orElse(null);
        var found = scholarships.list(filter.after(after), page.limit() + 1);
        return Page.of(
                found, page, scholarship -> List.of(scholarship.aggregate().rank()), answers::body);
    }

    @GetMapping("/summary")
    ScholarshipSummary summary(@Valid @ParameterObject ScholarshipFilter filter) {
        return scholarships.summary(filter.after(null));
    }

    @PostMapping("/{id}/graduation")
    ResponseEntity<ShownScholarship> graduate(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody StudyEnding body) {
        return answers.changed(graduating.graduate(body.change(id, seen, actor), body.date(), body.note()));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<ShownScholarship> withdraw(
            @PathVariable String id, ExpectedVersion seen, Actor actor, @Valid @RequestBody StudyEnding body) {
        return answers.changed(withdrawing.withdraw(body.change(id, seen, actor), body.date(), body.note()));
    }
}
