package org.huunghi.partner.partner.web;

import org.huunghi.servicekit.table.Table;

/** Partners as a table. */
final class PartnerTable {

    static final Table<PartnerSummary> TABLE = Table.<PartnerSummary>of("Đối tác", "Partners")
            .text("id", "Mã", "Id", PartnerSummary::id)
            .text("name.vi", "Tên tiếng Việt", "Name (Vietnamese)", partner -> partner.name()
                    .vi())
            .text("name.en", "Tên tiếng Anh", "Name (English)", partner -> partner.name()
                    .en())
            .text("name.local", "Tên nguyên ngữ", "Original name", partner -> partner.name()
                    .local())
            .text("country", "Nước", "Country", PartnerSummary::country)
            .text("type", "Loại", "Type", PartnerSummary::type)
            .text("level", "Cấp", "Level", PartnerSummary::level)
            .text("parentUnit", "Trực thuộc", "Parent unit", PartnerSummary::parentUnit)
            .text("custodian", "Đơn vị quản lý hồ sơ", "Custodian", PartnerSummary::custodian)
            .text("status", "Trạng thái", "Status", PartnerSummary::status)
            .text("survivor", "Đã nhập vào", "Merged into", PartnerSummary::survivor);

    private PartnerTable() {}
}
