package org.huunghi.servicekit.problem;

import java.util.Optional;
import org.huunghi.servicekit.Problem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;

/** What the web layer itself refuses: no such path or method, a media type nobody speaks, no right to be here. */
final class WebProblems implements ProblemMapping {

    @Override
    public Optional<Problem> problem(Exception exception) {
        return Optional.ofNullable(
                switch (exception) {
                    case AuthenticationServiceException e -> issuerUnavailable();
                    case JwtDecoderInitializationException e -> issuerUnavailable();
                    case AuthenticationException e -> Problem.of(401, "unauthenticated");
                    case AccessDeniedException e -> Problem.of(403, "forbidden");
                    case RequestRejectedException e -> Problem.of(400, "bad-request");
                    case ErrorResponse e -> ofStatus(e.getStatusCode().value());
                    default -> null;
                });
    }

    private static Problem issuerUnavailable() {
        return Problem.of(503, "issuer-unavailable").with("retryAfter", 5);
    }

    /** The problem of a status for which nothing more is known, our own failures among them. */
    static Problem ofAnyStatus(int status) {
        var problem = ofStatus(status);
        return problem != null ? problem : Problem.of(status, "failed");
    }

    /** Nothing for our own failures. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.of(status, "unauthenticated");
            case 403 -> Problem.of(status, "forbidden");
            case 404 -> Problem.of(status, "no-such-path");
            case 405 -> Problem.of(status, "method-not-allowed");
            case 406 -> Problem.of(status, "not-acceptable");
            case 413 -> Problem.of(status, "body-too-large");
            case 415 -> Problem.of(status, "unsupported-media-type");
            case 503 -> Problem.of(status, "unavailable").with("retryAfter", 5);
            default -> status >= 400 && status < 500 ? Problem.of(status, "bad-request") : null;
        };
    }
}
