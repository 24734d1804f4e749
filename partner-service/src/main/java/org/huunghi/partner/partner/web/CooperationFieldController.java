package org.huunghi.partner.partner.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.huunghi.partner.partner.CooperationField;
import org.huunghi.partner.partner.CooperationFields;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary of fields of cooperation. */
@RestController
@Tag(name = "Vocabularies", description = "Danh mục – lists that a province keeps as data")
class CooperationFieldController {

    private final CooperationFields fields;

    CooperationFieldController(CooperationFields fields) {
        this.fields = fields;
    }

    @GetMapping("/api/v1/cooperation-fields")
    @Operation(summary = "List the fields of cooperation")
    List<CooperationField> list() {
        return fields.all();
    }
}
