package org.huunghi.agreement.directive;

import java.util.List;

/** Why a directive is not read. */
public sealed interface DirectiveRejection {

    /** Only the office and the leadership of a People's Committee assign tasks. */
    record NotPermitted() implements DirectiveRejection {}

    /** No event has told yet to which province the caller belongs. */
    record OwnUnitUnknown(String unit) implements DirectiveRejection {}

    /** No sentence names who leads what.
     *
     * @param closest sentences that come near to assigning
     */
    record NothingAssigned(List<Span> closest) implements DirectiveRejection {}
}
