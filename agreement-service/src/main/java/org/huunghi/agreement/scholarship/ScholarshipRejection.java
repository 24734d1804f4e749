package org.huunghi.agreement.scholarship;

import java.util.Set;

/** Why a command on a scholarship is refused. */
public sealed interface ScholarshipRejection {

    record NotFound(String id) implements ScholarshipRejection {}

    record NotPermitted() implements ScholarshipRejection {}

    record WrongStatus(ScholarshipStatus from, String command, Set<String> allowed) implements ScholarshipRejection {}

    /** A person is entered once; what follows is a continuation. */
    record CodeTaken(String code) implements ScholarshipRejection {}

    record AlreadyContinued(String id) implements ScholarshipRejection {}

    /** Only who has graduated goes on. */
    record NotGraduated(ScholarshipStatus status) implements ScholarshipRejection {}

    record NoHigherDegree(Degree from, Degree to) implements ScholarshipRejection {}

    /** Not known here, or not known here yet. */
    record UnknownPartner(String partner) implements ScholarshipRejection {}

    record UnknownAgreement(String agreement) implements ScholarshipRejection {}

    record InFuture(String date) implements ScholarshipRejection {}

    /** Ended before it began, or went on before it ended. */
    record BeforeIts(String date, String beginning) implements ScholarshipRejection {}
}
