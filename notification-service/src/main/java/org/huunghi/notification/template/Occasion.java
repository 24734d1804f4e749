package org.huunghi.notification.template;

/** Something that officers are told about, each with wording of its own. */
public enum Occasion {
    TASK_ASSIGNED("task.assigned"),
    TASK_OVERDUE("task.overdue"),
    AID_APPROVED("aid.approved"),
    AID_REJECTED("aid.rejected");

    private final String code;

    Occasion(String code) {
        this.code = code;
    }

    /** The event that it follows from, as it stands in template names and in the API. */
    public String code() {
        return code;
    }

    public static Occasion of(String code) {
        for (var occasion : values()) {
            if (occasion.code.equals(code)) {
                return occasion;
            }
        }
        throw new IllegalArgumentException("no such occasion");
    }
}
