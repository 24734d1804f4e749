package org.huunghi.servicekit.imports;

import java.util.List;

/** Why a file is refused, by the code of a problem and the arguments of its text. */
public record Cause(String code, List<String> arguments) {
    public Cause {
        arguments = List.copyOf(arguments);
    }
}
