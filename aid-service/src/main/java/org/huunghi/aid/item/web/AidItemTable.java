package org.huunghi.aid.item.web;

import java.math.BigDecimal;
import org.huunghi.aid.item.Party;
import org.huunghi.servicekit.table.Table;

/** Aid items as a table. */
final class AidItemTable {

    static final Table<AidItemBody> TABLE = Table.<AidItemBody>of("Khoản viện trợ", "Aid items")
            .text("id", "Mã", "Id", AidItemBody::id)
            .text("title.vi", "Tên khoản viện trợ", "Title", item -> item.title()
                    .vi())
            .text("title.en", "Tên tiếng Anh", "Title (English)", item -> item.title()
                    .en())
            .text("kind", "Loại", "Kind", AidItemBody::kind)
            .text("direction", "Chiều", "Direction", AidItemBody::direction)
            .text("donor", "Bên viện trợ", "Donor", item -> named(item.donor()))
            .text("recipient", "Bên tiếp nhận", "Recipient", item -> named(item.recipient()))
            .text("owner", "Cơ quan chủ quản", "Owner", AidItemBody::owner)
            .number(
                    "committed.amount",
                    "Giá trị cam kết",
                    "Committed amount",
                    item -> new BigDecimal(item.committed().amount()))
            .text("committed.currency", "Loại tiền", "Currency", item -> item.committed()
                    .currency())
            .number(
                    "usdEquivalent.amount",
                    "Quy đổi USD",
                    "USD equivalent",
                    item -> item.usdEquivalent() == null
                            ? null
                            : new BigDecimal(item.usdEquivalent().amount()))
            .date(
                    "period.from",
                    "Thực hiện từ",
                    "Period from",
                    item -> item.period() == null ? null : item.period().from())
            .date(
                    "period.to",
                    "Thực hiện đến",
                    "Period to",
                    item -> item.period() == null ? null : item.period().to())
            .text("status", "Trạng thái", "Status", AidItemBody::status)
            .date("dates.proposedOn", "Ngày đề nghị", "Proposed on", item -> item.dates()
                    .proposedOn())
            .date("appraisalDue", "Hạn thẩm định", "Appraisal due", AidItemBody::appraisalDue)
            .text(
                    "decision.number",
                    "Số quyết định",
                    "Decision number",
                    item -> item.decision() == null ? null : item.decision().number())
            .date(
                    "decision.date",
                    "Ngày quyết định",
                    "Decision date",
                    item -> item.decision() == null ? null : item.decision().date());

    private AidItemTable() {}

    private static String named(Party party) {
        if (party == null) {
            return null;
        }
        return party.name() == null ? party.partner() : party.name();
    }
}
