package org.huunghi.agreement.agreement.web;

import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementStatus;
import org.huunghi.agreement.agreement.Succession;
import org.huunghi.servicekit.table.Word;

/** What officers call the values that agreements have. An import understands those that one is proposed with. */
final class AgreementWords {

    private AgreementWords() {}

    static Word of(AgreementKind kind) {
        return Word.of(kind, AgreementWords::vi);
    }

    static Word of(AgreementLevel level) {
        return Word.of(level, AgreementWords::vi);
    }

    static String vi(AgreementKind kind) {
        return switch (kind) {
            case MOU -> "Bản ghi nhớ";
            case TWINNING -> "Kết nghĩa";
            case FRIENDSHIP -> "Thỏa thuận hữu nghị";
            case COOPERATION_PROGRAMME -> "Chương trình hợp tác";
        };
    }

    static String vi(AgreementLevel level) {
        return switch (level) {
            case PROVINCE -> "Cấp tỉnh";
            case DISTRICT -> "Cấp huyện";
            case DEPARTMENT -> "Cấp sở";
            case COMMUNE -> "Cấp xã";
        };
    }

    static Word of(AgreementStatus status) {
        return Word.of(status, value -> switch (value) {
            case PROPOSED -> "Đề xuất";
            case DRAFTING -> "Đang soạn thảo";
            case CONSULTING -> "Đang lấy ý kiến";
            case PM_OPINION -> "Chờ ý kiến Thủ tướng Chính phủ";
            case APPROVED_TO_SIGN -> "Được phép ký";
            case SIGNED -> "Đã ký";
            case IN_FORCE -> "Có hiệu lực";
            case SUSPENDED -> "Tạm đình chỉ";
            case INHERITED -> "Kế thừa";
            case EXPIRED -> "Hết hiệu lực";
            case TERMINATED -> "Chấm dứt hiệu lực";
            case REPLACED -> "Đã được thay thế";
            case DROPPED -> "Không ký";
        });
    }

    static Word of(Succession.Stage stage) {
        return Word.of(stage, value -> switch (value) {
            case PROPOSED -> "Chờ xác nhận kế thừa";
            case INHERITED -> "Đã kế thừa, chờ quyết định";
            case KEPT -> "Tiếp tục thực hiện";
            case TERMINATED -> "Chấm dứt hiệu lực";
            case REPLACED -> "Đã được thay thế";
            case LAPSED -> "Hết hiệu lực trước khi xác nhận";
        });
    }
}
