package org.huunghi.agreement.task;

/**
 * Đơn vị phối hợp: a unit of ours, a body outside the administration, or a group left open ("các sở, ngành liên quan").
 *
 * @param unit code of the unit, {@code null} unless the kind is {@link Kind#UNIT}
 * @param name as the directive says it, {@code null} for a unit
 */
public record Coordinator(Kind kind, String unit, String name) {

    /** What can be named as coordinating. */
    public enum Kind {
        UNIT,
        OUTSIDE_BODY,
        OPEN_GROUP
    }

    public Coordinator {
        if ((kind == Kind.UNIT) != (unit != null) || (unit == null) == (name == null)) {
            throw new IllegalArgumentException("a unit has a code, anything else has a name");
        }
    }

    public static Coordinator unit(String code) {
        return new Coordinator(Kind.UNIT, code, null);
    }

    /** What tells it from the others of its task. */
    public String key() {
        return unit == null ? name : unit;
    }
}
