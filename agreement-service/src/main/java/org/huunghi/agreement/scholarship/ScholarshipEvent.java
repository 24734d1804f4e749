package org.huunghi.agreement.scholarship;

import org.huunghi.eventing.DomainEvent;

/** What can happen to a scholarship. */
public sealed interface ScholarshipEvent extends DomainEvent {

    record Enrolled() implements ScholarshipEvent {}

    record Graduated(StudyEnd end) implements ScholarshipEvent {}

    record Withdrawn(StudyEnd end) implements ScholarshipEvent {}
}
