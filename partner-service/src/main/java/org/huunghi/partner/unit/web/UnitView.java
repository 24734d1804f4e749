package org.huunghi.partner.unit.web;

import java.util.Optional;
import org.huunghi.eventing.StoredAnswer;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.Units;
import org.huunghi.servicekit.AggregateView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** How a unit is shown. */
@Component
class UnitView implements AggregateView<OrgUnit, UnitBody> {

    static final String PATH = "/api/v1/units";

    private final Units units;

    UnitView(Units units) {
        this.units = units;
    }

    @Override
    public Class<OrgUnit> type() {
        return OrgUnit.class;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String id(OrgUnit unit) {
        return unit.id();
    }

    @Override
    public UnitBody body(OrgUnit unit, long version) {
        return UnitBody.of(unit);
    }

    @Override
    public Optional<String> chosenId(JsonNode creation) {
        return creation.path("code").stringValueOpt();
    }

    @Override
    public Optional<StoredAnswer> answer(String code, String key) {
        return units.answer(code, key);
    }
}
