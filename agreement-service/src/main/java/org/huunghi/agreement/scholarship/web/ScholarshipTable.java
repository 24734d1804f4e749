package org.huunghi.agreement.scholarship.web;

import org.huunghi.agreement.scholarship.web.ScholarshipView.ShownScholarship;
import org.huunghi.agreement.words.Text;
import org.huunghi.servicekit.table.Table;

/** Scholarships as a table, by the codes of the persons. */
final class ScholarshipTable {

    static final Table<ShownScholarship> TABLE = Table.<ShownScholarship>of("Du học sinh", "Scholarships")
            .text("id", "Mã hồ sơ", "Id", ShownScholarship::id)
            .text("code", "Mã du học sinh", "Code", ShownScholarship::code)
            .number("intakeYear", "Năm tiếp nhận", "Intake year", ShownScholarship::intakeYear)
            .text("origin.partner", "Đối tác", "Partner", scholarship -> scholarship
                    .origin()
                    .partner())
            .text(
                    "origin.place",
                    "Địa phương",
                    "Place",
                    scholarship -> vi(scholarship.origin().place()))
            .text("institution", "Cơ sở đào tạo", "Institution", scholarship -> vi(scholarship.institution()))
            .text("degree", "Bậc học", "Degree", ShownScholarship::degree)
            .text("subject", "Ngành", "Subject", scholarship -> vi(scholarship.subject()))
            .text("follows", "Tiếp nối", "Follows", ShownScholarship::follows)
            .text("status", "Trạng thái", "Status", ShownScholarship::status)
            .date(
                    "end.on",
                    "Ngày kết thúc",
                    "Ended on",
                    scholarship ->
                            scholarship.end() == null ? null : scholarship.end().on())
            .text("keeper", "Đơn vị giữ hồ sơ", "Keeping unit", ShownScholarship::keeper);

    private ScholarshipTable() {}

    private static String vi(Text text) {
        return text == null ? null : text.vi();
    }
}
