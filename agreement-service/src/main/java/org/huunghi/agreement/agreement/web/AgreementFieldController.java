package org.huunghi.agreement.agreement.web;

import java.util.List;
import org.huunghi.agreement.agreement.AgreementField;
import org.huunghi.agreement.agreement.AgreementFields;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary of fields that agreements are about. */
@RestController
class AgreementFieldController {

    private final AgreementFields fields;

    AgreementFieldController(AgreementFields fields) {
        this.fields = fields;
    }

    @GetMapping("/api/v1/agreement-fields")
    List<AgreementField> list() {
        return fields.all();
    }
}
