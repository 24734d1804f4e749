package org.huunghi.notification.officer.web;

import org.huunghi.servicekit.table.Table;

/** Officers as a table, with their contact data as the list shows it: masked. */
final class OfficerTable {

    static final Table<OfficerBody> TABLE = Table.<OfficerBody>of("Cán bộ đầu mối", "Officers")
            .text("id", "Mã", "Id", OfficerBody::id)
            .text("name", "Họ và tên", "Name", OfficerBody::name)
            .text("account", "Tài khoản", "Account", OfficerBody::account)
            .text("unit", "Đơn vị", "Unit", OfficerBody::unit)
            .text("post", "Chức vụ", "Post", OfficerBody::post)
            .text("duties", "Phụ trách", "Duties", OfficerBody::duties)
            .text("email", "Thư điện tử", "Email", OfficerBody::email)
            .text("phone", "Điện thoại", "Phone", OfficerBody::phone)
            .text("status", "Trạng thái", "Status", OfficerBody::status);

    private OfficerTable() {}
}
