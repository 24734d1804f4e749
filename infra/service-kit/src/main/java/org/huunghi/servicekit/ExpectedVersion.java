package org.huunghi.servicekit;

/**
 * The version a caller has seen, from {@code If-Match}. As a controller parameter it is required: absent is 428,
 * malformed is 400.
 */
public record ExpectedVersion(long value) {

    /**
     * Reads the header. One strong entity tag and nothing else: neither a list nor {@code *} says what the caller saw.
     *
     * @param ifMatch the header, {@code null} when absent
     */
    public static ExpectedVersion of(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(428, "if-match-required").asRefusal();
        }
        var tag = ifMatch.strip();
        // Eighteen digits are the most that always fit a long.
        if (!tag.matches("\"[0-9]{1,18}\"")) {
            throw Problem.of(400, "bad-if-match").asRefusal();
        }
        return new ExpectedVersion(Long.parseLong(tag.substring(1, tag.length() - 1)));
    }
}
