package org.huunghi.agreement.agreement.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huunghi.agreement.agreement.Agreements;
import org.huunghi.agreement.agreement.CommitmentTerms.Side;
import org.huunghi.agreement.agreement.FulfilmentQuery;
import org.huunghi.agreement.agreement.web.ShownAnnexes.ShownFulfilment;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the commitments are kept that were made with a partner, by a unit, or at all. */
@RestController
@RequestMapping("/api/v1/fulfilment")
class FulfilmentController {

    private final Agreements agreements;

    FulfilmentController(Agreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping
    ShownFulfilment fulfilment(
            @RequestParam(required = false) @Size(max = 64) String partner,
            @RequestParam(required = false) @Pattern(regexp = NewAgreement.CODE) String unit,
            @RequestParam(required = false) Side owedBy) {
        return ShownFulfilment.of(agreements.fulfilment(new FulfilmentQuery(partner, unit, owedBy)));
    }
}
