package org.huunghi.local.part;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The command line of a part: {@code --name=value} words over defaults that are written the same way. */
public final class Options {
    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /** The defaults double as the list of names that exist. */
    public static Options parse(String defaults, String... args) {
        var known = pairs(defaults.split(" "), defaults);
        pairs(args, defaults).forEach((name, value) -> {
            if (known.replace(name, value) == null) {
                throw new PartFailure("unknown option --" + name + "; usage: " + defaults);
            }
        });
        return new Options(known);
    }

    private static Map<String, String> pairs(String[] words, String usage) {
        var pairs = new LinkedHashMap<String, String>();
        for (var word : words) {
            int equals = word.indexOf('=');
            if (!word.startsWith("--") || equals < 0) {
                throw new PartFailure("cannot read '" + word + "'; usage: " + usage);
            }
            pairs.put(word.substring(2, equals), word.substring(equals + 1));
        }
        return pairs;
    }

    public String text(String name) {
        return values.get(name);
    }

    public Path path(String name) {
        return Path.of(text(name)).toAbsolutePath().normalize();
    }

    public int port(String name) {
        try {
            int port = Integer.parseInt(text(name));
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Reported below, together with numbers out of range.
        }
        throw new PartFailure("--" + name + " must be a port number, not '" + text(name) + "'");
    }
}
