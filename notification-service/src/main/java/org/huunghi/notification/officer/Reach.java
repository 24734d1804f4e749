package org.huunghi.notification.officer;

/**
 * Contact data in the plain, on its way in or out. Absent means "as it was", an empty text means "none".
 *
 * @param phone in E.164 form, for example a plus sign, 84 and the number without its leading zero
 */
public record Reach(String email, String phone) {

    @Override
    public String toString() {
        return "contact data";
    }
}
