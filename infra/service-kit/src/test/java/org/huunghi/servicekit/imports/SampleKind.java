package org.huunghi.servicekit.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.ChangeContext;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.servicekit.Problem;

/** Gifts, which exist in these tests alone; they are kept as a store keeps aggregates, each id once. */
final class SampleKind implements ImportKind<SampleKind.Gift> {

    static final Actor GIVER = new Actor("nguyen-a", "so-ngoai-vu", Set.of());

    record Gift(
            @NotBlank @Size(max = 30) String name, @Positive BigDecimal worth) {}

    final Map<String, Gift> kept = new ConcurrentHashMap<>();
    final AtomicInteger writes = new AtomicInteger();

    @Override
    public String name() {
        return "gifts";
    }

    @Override
    public String path() {
        return "/api/v1/gifts";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("name", "Tên quà", "Gift"), ImportColumn.optional("worth", "Giá trị", "Worth"));
    }

    @Override
    public Gift body(Cells cells) {
        return new Gift(cells.text("name"), cells.number("worth"));
    }

    @Override
    public Optional<Problem> refusal(Actor by) {
        return Optional.empty();
    }

    @Override
    public Optional<Problem> refusal(Gift body, Actor by) {
        return refusalOfNames(body);
    }

    @Override
    public Optional<Problem> refusalOfNames(Gift body) {
        return body.name() != null && body.name().startsWith("bom")
                ? Optional.of(Problem.of(409, "forbidden")
                        .with("gifts", List.of("bom", "mìn"))
                        .with("givers", List.of()))
                : Optional.empty();
    }

    @Override
    public Optional<Problem> create(Gift body, Actor by, String reason) {
        var refused = refusal(body, by);
        if (refused.isEmpty()) {
            if (kept.putIfAbsent(ChangeContext.newId(), body) != null) {
                throw new DuplicateAggregate("_id_");
            }
            writes.incrementAndGet();
        }
        return refused;
    }

    @Override
    public boolean exists(String id) {
        return kept.containsKey(id);
    }
}
