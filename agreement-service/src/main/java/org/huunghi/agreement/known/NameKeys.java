package org.huunghi.agreement.known;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.eventing.SearchKey;

/**
 * The ways in which a name is written: without accents, "UBND" for its long form, without its province ("Sở Ngoại vụ
 * tỉnh Lâm Đồng", "Sở Ngoại vụ"), by its initials ("Sở NN&PTNT"), without what kind of body it is ("Công ty Deroose
 * Plants", "Deroose Plants").
 */
public final class NameKeys {

    private static final Pattern PROVINCE = Pattern.compile("(\\s+tỉnh)\\s+\\p{Lu}\\p{L}*(\\s+\\p{Lu}\\p{L}*)*$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern KIND = Pattern.compile(
            "^(?:Các|Công ty|Tập đoàn|Tỉnh|Thành phố|Thị trấn|Vùng|Đảo|Bang|Quận|Tổ chức|Hiệp hội|Hội)\\s+");
    private static final Set<String> ABBREVIATED = Set.of("Sở", "Ban", "Bộ");
    private static final int SHORTEST = 4;

    private NameKeys() {}

    /** What a unit goes by within its own province. */
    public static List<String> ofUnit(String name) {
        var province = PROVINCE.matcher(name);
        var ofTheProvince = province.find() ? name.substring(0, province.end(1)) : name;
        var bare = province.reset().replaceFirst("");
        return folded(Stream.of(name, ofTheProvince, bare, initials(bare)));
    }

    /** What a partner goes by, under any of its names. */
    public static List<String> ofPartner(Stream<String> names) {
        return folded(names.flatMap(name -> {
            var plain = IN_BRACKETS.matcher(name).replaceAll("");
            return Stream.of(name, plain, KIND.matcher(plain).replaceFirst(""));
        }));
    }

    /** A name as it is looked up. */
    public static String key(String name) {
        return SearchKey.fold(name).replace("uy ban nhan dan", "ubnd");
    }

    private static List<String> folded(Stream<String> names) {
        return names.map(NameKeys::key)
                .filter(key -> key.length() >= SHORTEST)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    /** "Sở Kế hoạch và Đầu tư" as "Sở KH&ĐT"; empty for what is not abbreviated so. */
    private static String initials(String name) {
        var space = name.indexOf(' ');
        if (space < 0 || !ABBREVIATED.contains(name.substring(0, space))) {
            return "";
        }
        var parts = Stream.of(name.substring(space + 1).split("\\s+và\\s+|,\\s*"))
                .map(part -> Stream.of(part.split("\\s+"))
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining()));
        return name.substring(0, space) + " " + parts.collect(Collectors.joining("&"));
    }
}
