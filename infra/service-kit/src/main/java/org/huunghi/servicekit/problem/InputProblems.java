package org.huunghi.servicekit.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a request before any use case sees it: always 400, with the fields that are wrong. */
final class InputProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Exception exception) {
        return Optional.ofNullable(
                switch (exception) {
                    case HttpMessageNotReadableException e -> unreadable(e.getCause());
                    case MethodArgumentNotValidException e ->
                        Problem.invalid(e.getBindingResult().getAllErrors().stream()
                                .map(InputProblems::error)
                                .toList());
                    case HandlerMethodValidationException e ->
                        Problem.invalid(e.getParameterValidationResults().stream()
                                .flatMap(result -> errors(result).stream())
                                .toList());
                    case MissingServletRequestParameterException e -> Problem.invalid(e.getParameterName(), "missing");
                    case MissingRequestHeaderException e -> Problem.invalid(e.getHeaderName(), "missing");
                    case MethodArgumentTypeMismatchException e ->
                        Problem.invalid(List.of(Shapes.mismatch(e.getName(), e)));
                    case TypeMismatchException e ->
                        Problem.invalid(List.of(Shapes.mismatch(String.valueOf(e.getPropertyName()), e)));
                    default -> null;
                });
    }

    private static Problem unreadable(Throwable cause) {
        return switch (cause) {
            case null -> Problem.of(400, "body-missing");
            case StreamConstraintsException e -> Problem.of(400, "json-too-large");
            case InputCoercionException e -> Problem.invalid(List.of(Shapes.mismatch(path(e), e.getTargetType())));
            case StreamReadException e -> malformed(e);
            case UnrecognizedPropertyException e -> Problem.invalid(path(e), "unknown-field");
            case MismatchedInputException e -> Problem.invalid(List.of(Shapes.mismatch(path(e), e.getTargetType())));
            case JacksonException e -> Problem.invalid(path(e), "wrong-type");
            default -> Problem.of(400, "json-malformed", 0, 0);
        };
    }

    private static Problem malformed(StreamReadException e) {
        var at = e.getLocation();
        return Problem.of(400, "json-malformed", at.getLineNr(), at.getColumnNr())
                .with("line", at.getLineNr())
                .with("column", at.getColumnNr());
    }

    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static List<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors nested) {
            return nested.getAllErrors().stream().map(InputProblems::error).toList();
        }
        var parameter = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(parameter, code(error), error.getDefaultMessage()))
                .toList();
    }

    private static FieldError error(ObjectError error) {
        if (error instanceof org.springframework.validation.FieldError named) {
            // The message of a value that could not be read quotes our classes.
            return named.isBindingFailure()
                    ? Shapes.mismatch(named.getField(), requiredBy(named))
                    : new FieldError(named.getField(), code(error), error.getDefaultMessage());
        }
        return new FieldError("", code(error), error.getDefaultMessage());
    }

    private static Class<?> requiredBy(ObjectError failure) {
        return failure.contains(TypeMismatchException.class)
                ? failure.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
    }

    /** The last code is the constraint's own name, {@code NotBlank}. */
    private static String code(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0
                ? "invalid"
                : codes[codes.length - 1]
                        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
    }
}
