package org.huunghi.notification.statistics.web;

import java.math.BigDecimal;
import org.huunghi.servicekit.table.Table;

/** Figures as a table. */
final class StatisticsTable {

    static final Table<ShownFigures> TABLE = latencies(Table.<ShownFigures>of("Thống kê thông báo", "Notifications")
            .text("value", "Theo", "By", ShownFigures::value)
            .number("queued", "Số thông báo", "Messages", ShownFigures::queued)
            .number("resent", "Gửi lại", "Sent again", ShownFigures::resent)
            .number("sent", "Đã gửi", "Sent", ShownFigures::sent)
            .number("delivered", "Đã đến", "Delivered", ShownFigures::delivered)
            .number("failed", "Không gửi được", "Failed", ShownFigures::failed)
            .number("expired", "Hết hạn", "Expired", ShownFigures::expired)
            .number("cancelled", "Hủy", "Cancelled", ShownFigures::cancelled)
            .number("unrouted", "Không có người nhận", "Nobody to tell", ShownFigures::unrouted)
            .number("smsParts", "Số phần tin nhắn", "SMS parts", ShownFigures::smsParts)
            .number("cost", "Chi phí", "Cost", StatisticsTable::amount)
            .text("currency", "Đơn vị tiền", "Currency", StatisticsTable::currency));

    private StatisticsTable() {}

    private static Table<ShownFigures> latencies(Table<ShownFigures> table) {
        return table.number(
                        "accepted.p50",
                        "Thời gian gửi, trung vị (ms)",
                        "Until accepted, median (ms)",
                        row -> row.accepted().p50())
                .number("accepted.p95", "Thời gian gửi, 95 % (ms)", "Until accepted, 95 % (ms)", row -> row.accepted()
                        .p95())
                .number("accepted.p99", "Thời gian gửi, 99 % (ms)", "Until accepted, 99 % (ms)", row -> row.accepted()
                        .p99())
                .number(
                        "arrived.p50",
                        "Thời gian đến, trung vị (ms)",
                        "Until arrived, median (ms)",
                        row -> row.arrived().p50())
                .number("arrived.p95", "Thời gian đến, 95 % (ms)", "Until arrived, 95 % (ms)", row -> row.arrived()
                        .p95());
    }

    private static BigDecimal amount(ShownFigures row) {
        return row.cost().isEmpty()
                ? BigDecimal.ZERO
                : new BigDecimal(row.cost().getFirst().amount());
    }

    private static String currency(ShownFigures row) {
        return row.cost().isEmpty() ? null : row.cost().getFirst().currency();
    }
}
