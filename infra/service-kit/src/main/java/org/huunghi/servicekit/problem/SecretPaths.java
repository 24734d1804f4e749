package org.huunghi.servicekit.problem;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Paths that are secrets, kept out of traces and logs: whoever reads those must not be able to follow them. */
final class SecretPaths implements ObservationFilter {

    private static final String URL = "http.url";

    private final List<PathPattern> patterns;

    SecretPaths(Collection<String> patterns) {
        this.patterns =
                patterns.stream().map(PathPatternParser.defaultInstance::parse).toList();
    }

    /** The path as it may be shown: for a secret one, the pattern in its place. */
    String shown(String path) {
        var container = PathContainer.parsePath(path);
        return patterns.stream()
                .filter(pattern -> pattern.matches(container))
                .map(PathPattern::getPatternString)
                .findFirst()
                .orElse(path);
    }

    @Override
    public Observation.Context map(Observation.Context context) {
        var url = context.getHighCardinalityKeyValue(URL);
        if (url != null) {
            var path = path(url.getValue());
            var shown = shown(path);
            if (!shown.equals(path)) {
                context.addHighCardinalityKeyValue(KeyValue.of(URL, shown));
            }
        }
        return context;
    }

    /** The whole address with a client, the path alone with a server. */
    private static String path(String url) {
        return url.startsWith("/") ? url : String.valueOf(URI.create(url).getRawPath());
    }
}
