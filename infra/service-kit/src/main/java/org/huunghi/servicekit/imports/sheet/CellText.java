package org.huunghi.servicekit.imports.sheet;

import java.text.Normalizer;

/** A cell's text as we keep it. */
final class CellText {

    private CellText() {}

    /** Without blanks around it and in NFC, {@code null} when nothing is left. */
    static String of(String raw) {
        if (raw == null) {
            return null;
        }
        var text = unguarded(raw.replace('\u00a0', ' ').strip());
        return text.isEmpty() ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** An apostrophe before a sign keeps a spreadsheet from taking the text for a formula; it is not part of it. */
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
