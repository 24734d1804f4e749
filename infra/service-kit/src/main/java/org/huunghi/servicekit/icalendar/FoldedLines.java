package org.huunghi.servicekit.icalendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of at most 75 octets, as RFC 5545 wants them. iCal4j counts characters, of which a Vietnamese one has up to three
 * octets, and may part the two halves of a rare one.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";

    private FoldedLines() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length());
        text.replace(FOLD, "").lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var next = Character.toString(character);
            var size = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(next);
            octets += size;
        }
        folded.append(BREAK);
    }
}
