package org.huunghi.notification.notification.web;

import org.huunghi.servicekit.table.Table;

/** Notifications as a table: whom they were for and what became of them. */
final class NotificationTable {

    static final Table<NotificationBody> TABLE = Table.<NotificationBody>of("Thông báo", "Notifications")
            .text("id", "Mã", "Id", NotificationBody::id)
            .text("title", "Về việc", "About", NotificationBody::title)
            .text("occasion", "Sự kiện", "Occasion", NotificationBody::occasion)
            .text("event", "Mã sự kiện", "Event", NotificationBody::event)
            .text("about", "Mã hồ sơ", "Record", NotificationBody::about)
            .text("unit", "Đơn vị", "Unit", NotificationBody::unit)
            .text("officer", "Cán bộ", "Officer", NotificationBody::officer)
            .text("asDuty", "Với tư cách", "As", NotificationBody::asDuty)
            .text("channel", "Kênh", "Channel", NotificationBody::channel)
            .text("status", "Trạng thái", "Status", NotificationBody::status)
            .text("provider", "Nhà cung cấp", "Provider", NotificationBody::provider)
            .number("attempts", "Số lần gửi", "Attempts", NotificationBody::attempts)
            .text("failure", "Lý do không gửi được", "Failure", NotificationBody::failure)
            .moment("queuedAt", "Xếp hàng lúc", "Queued at", NotificationBody::queuedAt);

    private NotificationTable() {}
}
