package org.huunghi.servicekit.imports;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.mongo.DuplicateAggregate;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;
import org.huunghi.servicekit.problem.ProblemTexts;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says of a row what the API would say of the same body, in both languages. */
final class RowJudge {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int MOST_FLAWS = 20;

    /** Members that are for programs which repeat a request. */
    private static final Set<String> NOT_FOR_READERS = Set.of("errors", "retryable", "retryAfter");

    private final Validator validator;
    private final ProblemTexts texts;

    RowJudge(Validator validator, ProblemTexts texts) {
        this.validator = validator;
        this.texts = texts;
    }

    /** Everything that is wrong with the row, nothing when it could be written now. */
    <B> List<RowFlaw> check(ImportKind<B> kind, List<RowCell> cells, Actor by) {
        var read = new Cells(kind.columns(), cells);
        var body = kind.body(read);
        var unread = flaws(Problem.invalid(read.flaws()));
        var broken = constraints(body).stream().filter(flaw -> isRead(flaw.field(), unread));
        var flaws = Stream.concat(unread.stream(), broken).toList();
        return flaws.isEmpty()
                ? refused(() -> kind.refusal(body, by))
                : Stream.concat(flaws.stream(), refused(() -> kind.refusalOfNames(body)).stream())
                        .limit(MOST_FLAWS)
                        .toList();
    }

    /** A cell that cannot be read is there: that its value is missing would be one thing said twice. */
    private static boolean isRead(String field, List<RowFlaw> unread) {
        return unread.stream()
                .map(RowFlaw::field)
                .noneMatch(cell -> field.equals(cell) || field.startsWith(cell + "[") || field.startsWith(cell + "."));
    }

    /** Writes the row; why it was refused, or nothing. */
    <B> List<RowFlaw> create(ImportKind<B> kind, List<RowCell> cells, Actor by, String reason) {
        var body = kind.body(new Cells(kind.columns(), cells));
        return refused(() -> kind.create(body, by, reason));
    }

    /** A unique key is taken; in a batch that is written again it may be by the very record of the row. */
    List<RowFlaw> duplicate(DuplicateAggregate refused) {
        return flaws(Problem.of(409, "duplicate", refused.index()));
    }

    private List<RowFlaw> refused(Supplier<Optional<Problem>> asked) {
        try {
            return asked.get().map(this::flaws).orElse(List.of());
        } catch (Problem.Refusal refusal) {
            return flaws(refusal.problem());
        }
    }

    private List<RowFlaw> flaws(Problem problem) {
        if (problem.members().get("errors") instanceof List<?> errors) {
            return errors.stream()
                    .map(FieldError.class::cast)
                    .map(error -> new RowFlaw(
                            error.field(),
                            error.code(),
                            texts.message(error, VIETNAMESE),
                            texts.message(error, Locale.ENGLISH),
                            Map.of()))
                    .limit(MOST_FLAWS)
                    .toList();
        }
        return List.of(new RowFlaw(
                "",
                problem.code(),
                texts.detail(problem, VIETNAMESE),
                texts.detail(problem, Locale.ENGLISH),
                about(problem)));
    }

    private static Map<String, String> about(Problem problem) {
        return problem.members().entrySet().stream()
                .filter(member -> !NOT_FOR_READERS.contains(member.getKey()) && saysSomething(member.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, member -> plain(member.getValue())));
    }

    private static boolean saysSomething(Object value) {
        return value != null && !(value instanceof Collection<?> several && several.isEmpty());
    }

    private static String plain(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
    }

    private List<RowFlaw> constraints(Object body) {
        var vi = messages(body, VIETNAMESE);
        if (vi.isEmpty()) {
            return List.of();
        }
        var en = messages(body, Locale.ENGLISH);
        return vi.entrySet().stream()
                .map(flaw -> new RowFlaw(
                        flaw.getKey().field(), flaw.getKey().code(), flaw.getValue(), en.get(flaw.getKey()), Map.of()))
                .limit(MOST_FLAWS)
                .toList();
    }

    private record Broken(String field, String code) implements Comparable<Broken> {

        static Broken of(ConstraintViolation<?> violation) {
            var constraint = violation.getConstraintDescriptor().getAnnotation().annotationType();
            return new Broken(
                    violation.getPropertyPath().toString().replace(".<list element>", ""),
                    constraint
                            .getSimpleName()
                            .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                            .toLowerCase(Locale.ROOT));
        }

        @Override
        public int compareTo(Broken other) {
            var byField = field.compareTo(other.field);
            return byField != 0 ? byField : code.compareTo(other.code);
        }
    }

    /** The texts are chosen by the locale of the thread, as for a request. */
    private Map<Broken, String> messages(Object body, Locale language) {
        LocaleContextHolder.setLocale(language);
        try {
            return validator.validate(body).stream()
                    .collect(Collectors.toMap(
                            Broken::of, ConstraintViolation::getMessage, (one, other) -> one, TreeMap::new));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
