package org.huunghi.notification.officer;

/**
 * Contact data in the plain, on its way in or out. Absent means "as it was", an empty text means "none".
 *
 * @param phone in E.164 form, for example a plus sign, 84 and the number without its leading zero
 * @param vouched whether the operator says that it is right, so that no code is needed
 */
public record Reach(String email, String phone, boolean vouched) {

    @Override
    public String toString() {
        return "contact data";
    }
}
