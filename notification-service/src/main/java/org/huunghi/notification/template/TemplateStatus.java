package org.huunghi.notification.template;

/** Whose words a template holds. */
public enum TemplateStatus {
    /** As it came with the software; a new release may bring better words. */
    SHIPPED,
    /** Worded here; a new release leaves it alone. */
    EDITED
}
