package org.huunghi.agreement.scholarship.publishing;

import org.huunghi.agreement.scholarship.Degree;
import org.huunghi.agreement.scholarship.Scholarship;
import org.huunghi.agreement.scholarship.ScholarshipEvent;
import org.huunghi.agreement.scholarship.ScholarshipStatus;
import org.huunghi.agreement.scholarship.StudyEnd;
import org.huunghi.agreement.words.Text;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is published about scholarships, and under which names. Persons are codes here, and codes alone. */
@Configuration(proxyBeanMethods = false)
class ScholarshipEventTypes {

    /** The state says it all. */
    record Nothing() {}

    record EndChange(String on, String note) {
        static EndChange of(StudyEnd end) {
            return new EndChange(end.on().value(), end.note());
        }
    }

    record TextState(String vi, String en) {
        static TextState of(Text text) {
            return text == null ? null : new TextState(text.vi(), text.en());
        }
    }

    record OriginState(String partner, TextState place) {}

    record ScholarshipState(
            String id,
            String code,
            Integer intakeYear,
            OriginState origin,
            TextState institution,
            Degree degree,
            TextState subject,
            String agreement,
            String keeper,
            String follows,
            ScholarshipStatus status,
            String endedOn) {

        static ScholarshipState of(Scholarship scholarship) {
            var award = scholarship.award();
            return new ScholarshipState(
                    scholarship.id(),
                    award.code(),
                    award.intakeYear(),
                    new OriginState(
                            award.origin().partner(),
                            TextState.of(award.origin().place())),
                    TextState.of(award.institution()),
                    award.degree(),
                    TextState.of(award.subject()),
                    award.agreement(),
                    scholarship.keeper(),
                    scholarship.follows(),
                    scholarship.status(),
                    scholarship.end() == null ? null : scholarship.end().on().value());
        }
    }

    @Bean
    EventCatalogue<Scholarship, ScholarshipEvent> scholarshipEvents() {
        return catalogue();
    }

    static EventCatalogue<Scholarship, ScholarshipEvent> catalogue() {
        return EventCatalogue.<Scholarship, ScholarshipEvent, ScholarshipState>of(
                        "scholarship", "/agreement-service", ScholarshipState.class, ScholarshipState::of)
                .event(
                        ScholarshipEvent.Enrolled.class,
                        "enrolled",
                        Nothing.class,
                        e -> new Nothing(),
                        "Tiếp nhận du học sinh",
                        "A student has been taken in, or has gone on to a higher degree")
                .event(
                        ScholarshipEvent.Graduated.class,
                        "graduated",
                        EndChange.class,
                        e -> EndChange.of(e.end()),
                        "Du học sinh tốt nghiệp",
                        "A student has taken the degree")
                .event(
                        ScholarshipEvent.Withdrawn.class,
                        "withdrawn",
                        EndChange.class,
                        e -> EndChange.of(e.end()),
                        "Du học sinh thôi học",
                        "A student has left without the degree")
                .build();
    }
}
