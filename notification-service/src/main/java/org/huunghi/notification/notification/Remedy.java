package org.huunghi.notification.notification;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the operator puts right before a message that did not reach anybody is sent again. */
public enum Remedy {
    REGISTER_SOMEBODY(
            "Đăng ký cán bộ đầu mối hoặc giám đốc có địa chỉ liên hệ đã xác minh cho đơn vị, rồi gửi lại.",
            "Register a focal point or a director with a verified contact point in the unit, then resend."),
    ADD_CONTACT_POINT(
            "Bổ sung địa chỉ liên hệ cho kênh này trong hồ sơ cán bộ, rồi gửi lại.",
            "Enter a contact point for this channel in the officer's entry, then resend."),
    VERIFY_CONTACT_POINT(
            "Cán bộ nhập mã xác minh của địa chỉ liên hệ, rồi gửi lại.",
            "Have the officer enter the code for the contact point, then resend."),
    CORRECT_CONTACT_POINT(
            "Kiểm tra lại địa chỉ hoặc số điện thoại với cán bộ, sửa trong hồ sơ, rồi gửi lại.",
            "Check the address or the number with the officer, correct it in the entry, then resend."),
    CHOOSE_LANGUAGE(
            "Thêm ngôn ngữ vi hoặc en vào hồ sơ cán bộ, rồi gửi lại.",
            "Add vi or en to the languages in the officer's entry, then resend."),
    REPLACE_OFFICER(
            "Cán bộ không còn hoạt động: phân công người khác trong đơn vị, rồi gửi lại.",
            "The officer is no longer active: give the duty to somebody else in the unit, then resend."),
    REWORD_TEMPLATE(
            "Sửa, kiểm tra và phát hành lại mẫu thông báo, rồi gửi lại.",
            "Word the template anew, test and release it, then resend."),
    ASK_PROVIDER(
            "Nhà cung cấp từ chối vì lý do khác địa chỉ: hỏi nhà cung cấp theo mã lỗi, khắc phục, rồi gửi lại.",
            "The provider refused it for another reason than the address: ask about the code, put it right, then resend."),
    RESTORE_KEY(
            "Đặt lại đúng HUUNGHI_CONTACT_KEY; thông báo sẽ tự được gửi.",
            "Set the right HUUNGHI_CONTACT_KEY; the message then goes by itself."),
    DECIDE_WHETHER_STILL_NEEDED(
            "Thông báo đã quá thời gian có ích; chỉ gửi lại nếu vẫn cần.",
            "Its time is past; resend it only if it is still needed.");

    private static final Map<String, Remedy> BY_CODE = Map.of(
            "no-contact-point", ADD_CONTACT_POINT,
            "contact-unverified", VERIFY_CONTACT_POINT,
            "contact-disabled", CORRECT_CONTACT_POINT,
            "language-unknown", CHOOSE_LANGUAGE,
            "officer-unknown", REPLACE_OFFICER,
            "officer-inactive", REPLACE_OFFICER,
            "template-broken", REWORD_TEMPLATE,
            "contact-sealed", RESTORE_KEY);

    /** Content, policies and accounts; the whole message, not its address (RFC 3463, subjects 3, 6 and 7). */
    private static final Pattern NOT_THE_ADDRESS = Pattern.compile(
            "(dsn|smtp)-5\\.[367]\\.\\d+|smtp-55[24]|http-\\d+|smpp-(?!0b$)\\p{XDigit}+|(smpp|http)-reject(e)?d");

    private final Text words;

    Remedy(String vi, String en) {
        this.words = new Text(vi, en);
    }

    public Text words() {
        return words;
    }

    /** Empty for what needs nobody's help. */
    public static Optional<Remedy> of(Notification notification) {
        var failure = notification.progress().failure();
        return switch (notification.status()) {
            case UNROUTED -> Optional.of(REGISTER_SOMEBODY);
            case EXPIRED -> Optional.of(DECIDE_WHETHER_STILL_NEEDED);
            case FAILED -> Optional.of(BY_CODE.getOrDefault(failure, ofRefusal(failure)));
            case PENDING -> Optional.ofNullable(failure).map(BY_CODE::get);
            case SCHEDULED, SENDING, SENT, DELIVERED, CANCELLED, ROUTED -> Optional.empty();
        };
    }

    /** What a provider says no to is the address when it does not say otherwise. */
    private static Remedy ofRefusal(String code) {
        return NOT_THE_ADDRESS.matcher(code).matches() ? ASK_PROVIDER : CORRECT_CONTACT_POINT;
    }
}
