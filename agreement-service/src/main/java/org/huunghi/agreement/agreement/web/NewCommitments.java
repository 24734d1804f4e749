package org.huunghi.agreement.agreement.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huunghi.agreement.agreement.CommitmentTerms;
import org.huunghi.agreement.agreement.CommitmentTerms.Direction;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.web.AgreementGrounds.AgreementDocument;
import org.huunghi.agreement.agreement.web.NewAgreement.AgreementTitle;
import org.huunghi.agreement.words.Money;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;

/**
 * Commitments as they are made, all at once: what a meeting concluded, for example.
 *
 * @param origin where they were made
 */
record NewCommitments(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid NewCommitment> commitments,
        @Size(max = 1000) String origin,
        @Valid AgreementDocument document,
        @Size(max = 2000) String reason) {

    record NewCommitment(
            @NotNull @Valid AgreementTitle title,
            @NotNull Side owedBy,
            @Size(max = 64) String ower,
            @Valid NewMoney money,
            Direction direction,
            LocalDate due) {}

    record NewMoney(
            @NotBlank @Pattern(regexp = "\\d{1,20}(\\.\\d{1,4})?")
            String amount,

            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}

    List<CommitmentTerms> toTerms() {
        var flaws = new ArrayList<FieldError>();
        for (var at = 0; at < commitments.size(); at++) {
            check(commitments.get(at), "commitments[" + at + "].", flaws);
        }
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws).asRefusal();
        }
        return commitments.stream().map(this::terms).toList();
    }

    private static void check(NewCommitment commitment, String path, List<FieldError> flaws) {
        var money = commitment.money;
        if (money == null) {
            if (commitment.direction != null) {
                flaws.add(new FieldError(path + "direction", "without-money"));
            }
            return;
        }
        Money.flaw(new BigDecimal(money.amount), money.currency)
                .map(flaw ->
                        new FieldError(path + (flaw.contains("currency") ? "money.currency" : "money.amount"), flaw))
                .ifPresent(flaws::add);
    }

    private CommitmentTerms terms(NewCommitment commitment) {
        return new CommitmentTerms(
                commitment.title.toText(),
                commitment.owedBy,
                commitment.ower,
                commitment.money == null
                        ? null
                        : new Money(new BigDecimal(commitment.money.amount), commitment.money.currency),
                commitment.direction,
                commitment.due,
                origin);
    }
}
