package org.huunghi.servicekit.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Titles and details by code, from the service's own bundles and then the kit's. */
public final class ProblemTexts {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    public ProblemTexts(List<String> ownBundles) {
        bundles.setBasenames(
                Stream.concat(ownBundles.stream(), Stream.of("problems/kit")).toArray(String[]::new));
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(VIETNAMESE);
        // Else an apostrophe would be written once in a text without arguments, and twice in one with some.
        bundles.setAlwaysUseMessageFormat(true);
    }

    /** The text of a problem, its title where it has no other. */
    public String detail(Problem problem, Locale locale) {
        return ownDetail(problem, locale)
                .or(() -> find(problem.code() + ".title", problem.arguments(), locale))
                .orElse(problem.code());
    }

    /** Where a code has a text of its own for its first argument, that one: which right is needed, for example. */
    Optional<String> ownDetail(Problem problem, Locale locale) {
        var key = problem.code() + ".detail";
        return Arrays.stream(problem.arguments())
                .limit(1)
                .flatMap(first -> find(key + "." + first, problem.arguments(), locale).stream())
                .findFirst()
                .or(() -> find(key, problem.arguments(), locale));
    }

    public String message(FieldError error, Locale locale) {
        return error.message() != null
                ? error.message()
                : wanted(error, locale)
                        .or(() -> find("field." + error.code(), new Object[0], locale))
                        .orElse(error.code());
    }

    private Optional<String> wanted(FieldError error, Locale locale) {
        var shape = error.wanted();
        return shape == null
                ? Optional.empty()
                : find(
                        "field." + error.code() + "." + shape.name(),
                        new Object[] {String.join(", ", shape.values())},
                        locale);
    }

    Optional<String> find(String key, Object[] arguments, Locale locale) {
        return Optional.ofNullable(bundles.getMessage(key, plain(arguments), null, locale));
    }

    /** Figures are shown as they are sent: a year with a thousands separator would be wrong. */
    private static Object[] plain(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument.toString() : argument)
                .toArray();
    }
}
