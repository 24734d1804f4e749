package org.huunghi.agreement.scholarship.web;

import java.util.Optional;
import org.huunghi.agreement.scholarship.Degree;
import org.huunghi.agreement.scholarship.Scholarship;
import org.huunghi.agreement.scholarship.ScholarshipStatus;
import org.huunghi.agreement.scholarship.Scholarships;
import org.huunghi.agreement.scholarship.StudyEnd;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.SourceDocument;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;

/** Shows scholarships, by the code of the person and never by the name. */
@Component
class ScholarshipView implements AggregateView<Scholarship, ScholarshipView.ShownScholarship> {

    static final String PATH = "/api/v1/scholarships";

    /** A scholarship as its readers see it. */
    record ShownScholarship(
            String id,
            long version,
            String code,
            Integer intakeYear,
            ShownOrigin origin,
            Text institution,
            Degree degree,
            Text subject,
            String agreement,
            String keeper,
            String follows,
            ScholarshipStatus status,
            ShownEnd end) {}

    record ShownOrigin(String partner, Text place) {}

    record ShownEnd(String on, SourceDocument document, String note) {
        static ShownEnd of(StudyEnd end) {
            return end == null ? null : new ShownEnd(end.on().value(), end.document(), end.note());
        }
    }

    private final Scholarships scholarships;

    ScholarshipView(Scholarships scholarships) {
        this.scholarships = scholarships;
    }

    @Override
    public Class<Scholarship> type() {
        return Scholarship.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(Scholarship scholarship) {
        return scholarship.id();
    }

    @Override
    public ShownScholarship body(Scholarship scholarship, long version) {
        var award = scholarship.award();
        return new ShownScholarship(
                scholarship.id(),
                version,
                award.code(),
                award.intakeYear(),
                new ShownOrigin(award.origin().partner(), award.origin().place()),
                award.institution(),
                award.degree(),
                award.subject(),
                award.agreement(),
                scholarship.keeper(),
                scholarship.follows(),
                scholarship.status(),
                ShownEnd.of(scholarship.end()));
    }

    @Override
    public Optional<StoredAnswer> answer(String id, String key) {
        return scholarships.answer(id, key);
    }
}
