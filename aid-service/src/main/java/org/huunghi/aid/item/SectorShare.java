package org.huunghi.aid.item;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much of the money goes to one sector.
 *
 * @param vocabulary whose list of sectors it is, for example {@code OECD-DAC}
 * @param code of the sector in that list
 */
public record SectorShare(String vocabulary, String code, BigDecimal percentage) {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    public SectorShare {
        if (percentage.signum() <= 0) {
            throw new IllegalArgumentException("a share is above zero");
        }
    }

    /** What is wrong with the shares taken together: within each vocabulary they make up the whole. */
    public static Optional<String> flaw(Collection<SectorShare> shares) {
        var byVocabulary = shares.stream()
                .collect(Collectors.groupingBy(SectorShare::vocabulary))
                .values();
        if (!byVocabulary.stream().allMatch(SectorShare::isWhole)) {
            return Optional.of("not-100-percent");
        }
        var named = new HashSet<String>();
        var distinct = shares.stream().allMatch(s -> named.add(s.vocabulary + "/" + s.code));
        return distinct ? Optional.empty() : Optional.of("named-twice");
    }

    private static boolean isWhole(List<SectorShare> shares) {
        return shares.stream()
                        .map(SectorShare::percentage)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(WHOLE)
                == 0;
    }
}
