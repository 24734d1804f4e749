package org.huunghi.partner.unit.publishing;

import java.time.LocalDate;
import java.util.List;
import org.huunghi.eventing.catalogue.EventCatalogue;
import org.huunghi.partner.unit.OrgUnit;
import org.huunghi.partner.unit.UnitEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The wire names of everything that can happen to a unit. */
@Configuration(proxyBeanMethods = false)
class UnitPublishing {

    record Registered(LocalDate validFrom) {}

    /** @param until the last day under the former name */
    record Renamed(UnitState.Name from, LocalDate until) {
        private static Renamed of(UnitEvent.Renamed event) {
            return new Renamed(
                    UnitState.Name.of(event.from().name()), event.from().until());
        }
    }

    /** @param on the first day of the heirs */
    record Succeeded(String kind, List<String> successors, LocalDate on) {
        private static Succeeded of(UnitEvent.Succeeded event) {
            var to = event.succession();
            return new Succeeded(to.kind().name(), to.successors(), to.on());
        }
    }

    record Closed(LocalDate lastDay) {}

    @Bean
    EventCatalogue<OrgUnit, UnitEvent> unitEvents() {
        return EventCatalogue.<OrgUnit, UnitEvent, UnitState>of(
                        "unit", "/partner-service", UnitState.class, UnitState::of)
                .event(
                        UnitEvent.Registered.class,
                        "registered",
                        Registered.class,
                        event -> new Registered(event.validFrom()),
                        "Đơn vị được ghi vào danh bạ",
                        "A unit of ours was entered in the register")
                .event(
                        UnitEvent.Renamed.class,
                        "renamed",
                        Renamed.class,
                        Renamed::of,
                        "Đơn vị đổi tên",
                        "The unit was renamed")
                .event(
                        UnitEvent.Succeeded.class,
                        "succeeded",
                        Succeeded.class,
                        Succeeded::of,
                        "Đơn vị khác kế thừa nhiệm vụ",
                        "Others took over from the unit")
                .event(
                        UnitEvent.Closed.class,
                        "closed",
                        Closed.class,
                        event -> new Closed(event.lastDay()),
                        "Đơn vị chấm dứt hoạt động",
                        "The unit was closed")
                .build();
    }
}
