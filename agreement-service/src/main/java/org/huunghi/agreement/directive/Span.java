package org.huunghi.agreement.directive;

/**
 * A stretch of the directive's text, so that a person sees what was read as what.
 *
 * @param from its first character, counted from 0 in UTF-16 units of the text in normal form C
 * @param to the one after its last
 */
public record Span(int from, int to, String text) {

    /** The stretch without the spaces and punctuation around it. */
    static Span of(String whole, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isAround(whole.charAt(start))) {
            start++;
        }
        while (end > start && isAround(whole.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end, whole.substring(start, end));
    }

    boolean isEmpty() {
        return from == to;
    }

    /** A stretch within this one, by positions within it. */
    Span part(int start, int end) {
        var inner = of(text, start, end);
        return new Span(from + inner.from, from + inner.to, inner.text);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ",;:.-–•*".indexOf(c) >= 0;
    }
}
