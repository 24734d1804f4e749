package org.huunghi.servicekit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huunghi.servicekit.FieldError;
import org.huunghi.servicekit.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as {@code application/problem+json}, from inside a controller as from any filter before it. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final ProblemTexts texts;
    private final LocaleResolver languages;

    ProblemWriter(JsonMapper json, ProblemTexts texts, LocaleResolver languages) {
        this.json = json;
        this.texts = texts;
        this.languages = languages;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        var locale = languages.resolveLocale(request);
        var body = json.writeValueAsBytes(document(problem, request.getRequestURI(), locale));
        if (problem.members().get("retryAfter") instanceof Number seconds) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        if (problem.members().get("location") instanceof String location) {
            response.setHeader(HttpHeaders.LOCATION, location);
        }
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
        response.flushBuffer();
    }

    Map<String, Object> document(Problem problem, String instance, Locale locale) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:problem-type:huunghi:" + problem.code());
        document.put("title", title(problem, locale));
        document.put("status", problem.status());
        texts.ownDetail(problem, locale).ifPresent(detail -> document.put("detail", detail));
        document.put("instance", instance);
        document.put("code", problem.code());
        problem.members().forEach((name, value) -> document.put(name, localised(value, locale)));
        return document;
    }

    private String title(Problem problem, Locale locale) {
        return texts.find(problem.code() + ".title", problem.arguments(), locale)
                .or(() -> texts.find(problem.status() + ".title", problem.arguments(), locale))
                .orElseGet(() -> HttpStatus.valueOf(problem.status()).getReasonPhrase());
    }

    private Map<String, Object> error(FieldError error, Locale locale) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("field", error.field());
        shown.put("code", error.code());
        shown.put("message", texts.message(error, locale));
        if (error.wanted() != null && !error.wanted().values().isEmpty()) {
            shown.put("allowed", error.wanted().values());
        }
        return shown;
    }

    private Object localised(Object value, Locale locale) {
        return switch (value) {
            case List<?> list ->
                list.stream().map(item -> localised(item, locale)).toList();
            case FieldError error -> error(error, locale);
            default -> value;
        };
    }
}
