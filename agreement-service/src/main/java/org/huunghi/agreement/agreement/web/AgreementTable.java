package org.huunghi.agreement.agreement.web;

import org.huunghi.agreement.agreement.web.AgreementView.ShownAgreement;
import org.huunghi.servicekit.table.Table;

/** Agreements as a table. The columns that an agreement is proposed with are headed as an import expects them. */
final class AgreementTable {

    static final Table<ShownAgreement> TABLE = Table.<ShownAgreement>of("Thỏa thuận", "Agreements")
            .text("id", "Mã", "Id", ShownAgreement::id)
            .text("title.vi", "Tên thỏa thuận", "Title", agreement -> agreement
                    .title()
                    .vi())
            .text("title.en", "Tên tiếng Anh", "Title (English)", agreement -> agreement
                    .title()
                    .en())
            .text("kind", "Loại", "Kind", agreement -> AgreementWords.of(agreement.kind()))
            .text("level", "Cấp", "Level", agreement -> AgreementWords.of(agreement.level()))
            .text("ourParties", "Bên ta", "Our parties", ShownAgreement::ourParties)
            .text("partners", "Đối tác", "Partners", ShownAgreement::partners)
            .date(
                    "period.from",
                    "Hiệu lực từ",
                    "Period from",
                    agreement -> agreement.period() == null
                            ? null
                            : agreement.period().from())
            .date(
                    "period.to",
                    "Hiệu lực đến",
                    "Period to",
                    agreement -> agreement.period() == null
                            ? null
                            : agreement.period().to())
            .text("fields", "Lĩnh vực", "Fields", ShownAgreement::fields)
            .text("origin", "Nguồn gốc", "Origin", ShownAgreement::origin)
            .text("status", "Trạng thái", "Status", agreement -> AgreementWords.of(agreement.status()))
            .text("responsible", "Đơn vị đầu mối", "Responsible unit", ShownAgreement::responsible)
            .moment("proposedAt", "Đề xuất lúc", "Proposed at", ShownAgreement::proposedAt)
            .date(
                    "signing.signedOn",
                    "Ngày ký",
                    "Signed on",
                    agreement -> agreement.signing() == null
                            ? null
                            : agreement.signing().signedOn())
            .text(
                    "signing.signer",
                    "Người ký",
                    "Signer",
                    agreement -> agreement.signing() == null
                            ? null
                            : agreement.signing().signer())
            .date("inactiveSince", "Không hoạt động từ", "Inactive since", ShownAgreement::inactiveSince);

    private AgreementTable() {}
}
