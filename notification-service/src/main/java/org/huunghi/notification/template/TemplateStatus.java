package org.huunghi.notification.template;

/** Whose words a template holds, and how far the next ones are. */
public enum TemplateStatus {
    /** As it came with the software; a new release may bring better words. */
    SHIPPED,
    /** Worded here; a new release leaves it alone. */
    EDITED,
    /** The words in use have a draft beside them that nobody has tested as it stands. */
    DRAFTED,
    /** The draft renders, and somebody has seen what it says: it may take the place of the words in use. */
    TESTED
}
