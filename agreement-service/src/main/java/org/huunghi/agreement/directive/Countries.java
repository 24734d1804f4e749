package org.huunghi.agreement.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Countries by their Vietnamese names, accents and capitals told apart: "Ý" is a country and "y" is medicine. */
final class Countries {

    /**
     * A country that the text names.
     *
     * @param code ISO 3166-1 alpha-2
     */
    record Named(Span span, String code) {}

    private static final String OURS = "VN";

    /** "Nguyễn Thị Nga" is not from Russia. */
    private static final String NOT_IN_A_NAME = "(?<![\\p{L}\\p{N}])(?<!\\p{Lu}\\p{L}{0,8}\\s)";

    private static final Map<String, String> CODES = codes();
    private static final Pattern ANY = Pattern.compile(CODES.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", NOT_IN_A_NAME + "(?:", ")(?![\\p{L}\\p{N}])")));

    private Countries() {}

    /** In the order of the text, each country once. */
    static List<Named> in(Span span) {
        var found = new LinkedHashMap<String, Named>();
        var any = ANY.matcher(span.text());
        while (any.find()) {
            var code = CODES.get(any.group());
            found.putIfAbsent(code, new Named(span.part(any.start(), any.end()), code));
        }
        found.remove(OURS);
        return List.copyOf(found.values());
    }

    /** Every name of a country. */
    static List<String> names(String code) {
        return CODES.entrySet().stream()
                .filter(name -> name.getValue().equals(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> codes() {
        var codes = new LinkedHashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.of("vi")), code);
        }
        var more = Words.load("/directive/countries.properties");
        for (var code : new ArrayList<>(more.stringPropertyNames())) {
            for (var name : more.getProperty(code).split("\\|")) {
                codes.put(name, code);
            }
        }
        return Map.copyOf(codes);
    }
}
