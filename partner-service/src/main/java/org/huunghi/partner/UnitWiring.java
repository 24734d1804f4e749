package org.huunghi.partner;

import java.time.Clock;
import org.huunghi.partner.unit.ChangingUnit;
import org.huunghi.partner.unit.ClosingUnit;
import org.huunghi.partner.unit.RegisteringUnit;
import org.huunghi.partner.unit.RenamingUnit;
import org.huunghi.partner.unit.SucceedingUnit;
import org.huunghi.partner.unit.UnitRights;
import org.huunghi.partner.unit.Units;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of a unit together. */
@Configuration(proxyBeanMethods = false)
class UnitWiring {

    @Bean
    UnitRights unitRights(Units units) {
        return new UnitRights(units);
    }

    @Bean
    ChangingUnit changingUnit(Units units, UnitRights rights, Clock clock) {
        return new ChangingUnit(units, rights, clock);
    }

    @Bean
    RegisteringUnit registeringUnit(Units units, UnitRights rights, Clock clock) {
        return new RegisteringUnit(units, rights, clock);
    }

    @Bean
    RenamingUnit renamingUnit(ChangingUnit changing) {
        return new RenamingUnit(changing);
    }

    @Bean
    SucceedingUnit succeedingUnit(ChangingUnit changing, Units units) {
        return new SucceedingUnit(changing, units);
    }

    @Bean
    ClosingUnit closingUnit(ChangingUnit changing) {
        return new ClosingUnit(changing);
    }
}
