package org.huunghi.agreement.agreement;

import java.util.EnumMap;
import java.util.Map;

/** How far the province has come with the agreements it inherits, by how many are in which stage. */
public record InheritanceProgress(Map<Succession.Stage, Long> stages) {

    public InheritanceProgress {
        var all = new EnumMap<Succession.Stage, Long>(Succession.Stage.class);
        for (var stage : Succession.Stage.values()) {
            all.put(stage, stages.getOrDefault(stage, 0L));
        }
        stages = all;
    }

    public long total() {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those about which nothing is left to decide. */
    public long settled() {
        return total() - stages.get(Succession.Stage.PROPOSED) - stages.get(Succession.Stage.INHERITED);
    }

    /** How many of a hundred are settled, {@code null} when there are none at all. */
    public Integer percent() {
        return total() == 0 ? null : Math.toIntExact(settled() * 100 / total());
    }
}
