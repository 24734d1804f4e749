package org.huunghi.notification.notification;

import java.util.Set;

/** Why a command about a notification is refused. */
public sealed interface NotificationRejection {

    record WrongStatus(NotificationStatus from, String command, Set<String> allowed) implements NotificationRejection {}

    record NotFound() implements NotificationRejection {}

    /** Only the operator has messages sent again. */
    record NotPermitted() implements NotificationRejection {}

    /** Not due yet, or another instance has it in hand. */
    record NotDue() implements NotificationRejection {}

    /** It is under way or full, and takes nothing more. */
    record Closed() implements NotificationRejection {}

    /** No part of this round has this reference, or its receipt was read before. */
    record UnknownReference() implements NotificationRejection {}

    /** The unit still has nobody to tell. */
    record NobodyToTell(String unit) implements NotificationRejection {}
}
