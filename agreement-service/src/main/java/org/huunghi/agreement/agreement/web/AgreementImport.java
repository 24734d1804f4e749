package org.huunghi.agreement.agreement.web;

import static org.huunghi.agreement.agreement.web.AgreementWords.vi;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huunghi.agreement.agreement.AgreementKind;
import org.huunghi.agreement.agreement.AgreementLevel;
import org.huunghi.agreement.agreement.AgreementRejection;
import org.huunghi.agreement.agreement.AgreementRight;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.ProposingAgreement;
import org.huunghi.agreement.agreement.web.NewAgreement.AgreementPeriod;
import org.huunghi.agreement.agreement.web.NewAgreement.AgreementTitle;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Outcome;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.imports.Cells;
import org.huunghi.servicekit.imports.ImportColumn;
import org.huunghi.servicekit.imports.ImportKind;
import org.springframework.stereotype.Component;

/** Agreements from a file, one a row; each is proposed by the unit of whoever brings the file. */
@Component
class AgreementImport implements ImportKind<NewAgreement> {

    private static final Pattern CODE = Pattern.compile(NewAgreement.CODE);

    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("title.vi", "Tên thỏa thuận", "Title"),
            ImportColumn.optional("title.en", "Tên tiếng Anh", "Title (English)"),
            ImportColumn.required("kind", "Loại", "Kind")
                    .word("MOU", vi(AgreementKind.MOU), "Memorandum of understanding", "Memorandum")
                    .word("TWINNING", vi(AgreementKind.TWINNING), "Twinning agreement")
                    .word("FRIENDSHIP", vi(AgreementKind.FRIENDSHIP), "Hữu nghị", "Friendship agreement")
                    .word("COOPERATION_PROGRAMME", vi(AgreementKind.COOPERATION_PROGRAMME), "Cooperation programme"),
            ImportColumn.required("level", "Cấp", "Level")
                    .word("PROVINCE", vi(AgreementLevel.PROVINCE), "Tỉnh", "Provincial")
                    .word("DISTRICT", vi(AgreementLevel.DISTRICT), "Huyện")
                    .word("DEPARTMENT", vi(AgreementLevel.DEPARTMENT), "Sở", "Sở, ngành")
                    .word("COMMUNE", vi(AgreementLevel.COMMUNE), "Xã", "Xã biên giới"),
            ImportColumn.required("ourParties", "Bên ta", "Our parties"),
            ImportColumn.required("partners", "Đối tác", "Partners"),
            ImportColumn.optional("period.from", "Hiệu lực từ", "Period from"),
            ImportColumn.optional("period.to", "Hiệu lực đến", "Period to"),
            ImportColumn.optional("fields", "Lĩnh vực", "Fields"),
            ImportColumn.optional("origin", "Nguồn gốc", "Origin"));

    private final ProposingAgreement proposing;
    private final Agreements agreements;

    AgreementImport(ProposingAgreement proposing, Agreements agreements) {
        this.proposing = proposing;
        this.agreements = agreements;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public String path() {
        return AgreementView.PATH;
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public NewAgreement body(Cells cells) {
        var from = cells.partialDate("period.from");
        var to = cells.partialDate("period.to");
        return new NewAgreement(
                new AgreementTitle(cells.text("title.vi"), cells.text("title.en")),
                cells.word("kind", AgreementKind.class),
                cells.word("level", AgreementLevel.class),
                cells.codes("ourParties"),
                cells.codes("partners"),
                from == null && to == null ? null : new AgreementPeriod(from, to),
                cells.codes("fields"),
                cells.text("origin"),
                null,
                null,
                null,
                null,
                null);
    }

    @Override
    public Optional<Problem> refusal(Actor by) {
        return proposing.mayPropose(by)
                ? Optional.empty()
                : Optional.of(AgreementProblems.of(new AgreementRejection.NotPermitted(AgreementRight.PROPOSE)));
    }

    @Override
    public Optional<Problem> refusal(NewAgreement body, Actor by) {
        return proposing.refusal(body.toProposal(), by).map(AgreementProblems::of);
    }

    /** What is written unlike any code is told as that, and not as unknown too. */
    @Override
    public Optional<Problem> refusalOfNames(NewAgreement body) {
        var ours = body.ourParties().stream().filter(CODE.asMatchPredicate()).toList();
        return proposing.refusalOfNames(ours, body.partners()).map(AgreementProblems::of);
    }

    @Override
    public Optional<Problem> create(NewAgreement body, Actor by, String reason) {
        return switch (proposing.propose(body.toProposal(), by, null, reason)) {
            case Outcome.Done<?, AgreementRejection> done -> Optional.empty();
            case Outcome.Refused<?, AgreementRejection>(AgreementRejection refusal) ->
                Optional.of(AgreementProblems.of(refusal));
        };
    }

    @Override
    public boolean exists(String id) {
        return agreements.find(id).isPresent();
    }
}
