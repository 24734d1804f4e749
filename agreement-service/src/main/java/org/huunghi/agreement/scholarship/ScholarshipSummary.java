package org.huunghi.agreement.scholarship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The register in figures. Persons are counted by their first scholarship, degrees by every one.
 *
 * @param trained persons taken in so far
 * @param enrolled scholarships that run, the further ones among them
 * @param graduated degrees taken
 * @param continuing persons who went on to a higher degree
 */
public record ScholarshipSummary(
        long trained,
        long enrolled,
        long graduated,
        long withdrawn,
        long continuing,
        List<ByYear> byYear,
        List<ByOrigin> byOrigin) {

    /**
     * So many alike.
     *
     * @param year of intake, {@code null} when it is not known
     * @param place where the students come from, in Vietnamese, or {@code null}
     */
    public record Count(
            Integer year, String partner, String place, ScholarshipStatus status, boolean first, long count) {}

    /** @param year {@code null} for those whose intake is not known */
    public record ByYear(Integer year, long trained) {}

    public record ByOrigin(String partner, String place, long trained) {}

    private record From(String partner, String place) {}

    public static ScholarshipSummary of(List<Count> counts) {
        var first = counts.stream().filter(Count::first).toList();
        return new ScholarshipSummary(
                sum(first),
                sum(counts, ScholarshipStatus.ENROLLED),
                sum(counts, ScholarshipStatus.GRADUATED),
                sum(counts, ScholarshipStatus.WITHDRAWN),
                sum(counts) - sum(first),
                byYear(first),
                byOrigin(first));
    }

    private static List<ByYear> byYear(List<Count> first) {
        var known = first.stream()
                .filter(count -> count.year != null)
                .collect(Collectors.groupingBy(Count::year, TreeMap::new, Collectors.summingLong(Count::count)));
        var years = new ArrayList<ByYear>();
        known.forEach((year, trained) -> years.add(new ByYear(year, trained)));
        var unknown = sum(first.stream().filter(count -> count.year == null).toList());
        if (unknown > 0) {
            years.add(new ByYear(null, unknown));
        }
        return List.copyOf(years);
    }

    /** The most students first. */
    private static List<ByOrigin> byOrigin(List<Count> first) {
        return first.stream()
                .collect(Collectors.groupingBy(
                        count -> new From(count.partner, count.place), Collectors.summingLong(Count::count)))
                .entrySet()
                .stream()
                .map(from -> new ByOrigin(from.getKey().partner, from.getKey().place, from.getValue()))
                .sorted(Comparator.comparingLong(ByOrigin::trained)
                        .reversed()
                        .thenComparing(origin -> origin.place + origin.partner))
                .toList();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::count).sum();
    }

    private static long sum(List<Count> counts, ScholarshipStatus status) {
        return sum(counts.stream().filter(count -> count.status == status).toList());
    }
}
