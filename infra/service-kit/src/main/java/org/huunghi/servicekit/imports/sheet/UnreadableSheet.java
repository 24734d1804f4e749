package org.huunghi.servicekit.imports.sheet;

import java.util.List;

/** The file as a whole cannot be read; the code and its arguments say why, in the bundles of problems. */
public final class UnreadableSheet extends RuntimeException {

    private final String code;
    private final transient List<String> arguments;

    public UnreadableSheet(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    public String code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
