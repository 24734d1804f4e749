package org.huunghi.partner.unit.web;

import org.huunghi.servicekit.table.Table;

/** Units as a table. */
final class UnitTable {

    static final Table<UnitBody> TABLE = Table.<UnitBody>of("Đơn vị", "Units")
            .text("id", "Mã", "Code", UnitBody::id)
            .text("name.vi", "Tên tiếng Việt", "Name (Vietnamese)", unit -> unit.name()
                    .vi())
            .text("name.en", "Tên tiếng Anh", "Name (English)", unit -> unit.name()
                    .en())
            .text("kind", "Loại", "Kind", UnitBody::kind)
            .text("level", "Cấp", "Level", UnitBody::level)
            .text("role", "Vai trò", "Role", UnitBody::role)
            .text("province", "Tỉnh", "Province", UnitBody::province)
            .date("validFrom", "Từ ngày", "From", UnitBody::validFrom)
            .date("validTo", "Đến ngày", "To", UnitBody::validTo)
            .text("status", "Trạng thái", "Status", UnitBody::status);

    private UnitTable() {}
}
