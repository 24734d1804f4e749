package org.huunghi.agreement.task;

/** How pressing the directive words a task; "khẩn trương" without a date is urgent all the same. */
public enum Urgency {
    NORMAL,
    URGENT
}
