package org.huunghi.notification.announcement;

import java.util.Set;

/** Why a command about an announcement is refused. */
public sealed interface AnnouncementRejection {

    record WrongStatus(AnnouncementStatus from, String command, Set<String> allowed) implements AnnouncementRejection {}

    record NotFound() implements AnnouncementRejection {}

    record NotPermitted() implements AnnouncementRejection {}

    /** The actor's own unit, and so the province it announces in, is not known here, or not yet. */
    record OwnUnitUnknown(String unit) implements AnnouncementRejection {}

    /** Whoever drafted it cannot approve it. */
    record OwnAnnouncement() implements AnnouncementRejection {}

    /** Nobody that it is meant for can be reached. */
    record NobodyToTell() implements AnnouncementRejection {}

    /** The template for announcements does not render. */
    record TemplateBroken() implements AnnouncementRejection {}
}
