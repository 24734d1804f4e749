package org.huunghi.notification;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for contact data in a text, however it is written: in any case, encoded, or with whatever between the digits. */
final class ContactTraces {

    private static final int SUBSCRIBER = 9;

    private final List<Pattern> patterns = new ArrayList<>();

    ContactTraces email(String address) {
        var local = address.substring(0, address.indexOf('@'));
        patterns.add(Pattern.compile(Pattern.quote(local), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        return encoded(address).encoded(address.toLowerCase(Locale.ROOT));
    }

    /**
     * @param number in E.164 form
     */
    ContactTraces phone(String number) {
        var subscriber = number.substring(number.length() - SUBSCRIBER);
        patterns.add(Pattern.compile(
                subscriber.chars().mapToObj(Character::toString).collect(Collectors.joining("[^0-9a-z]{0,2}"))));
        return encoded(number).encoded(number.substring(1)).encoded('0' + subscriber);
    }

    private ContactTraces encoded(String plain) {
        var bytes = plain.getBytes(StandardCharsets.UTF_8);
        for (var encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
            patterns.add(Pattern.compile(Pattern.quote(encoder.withoutPadding().encodeToString(bytes))));
        }
        return this;
    }

    /** What of the data the text holds. */
    List<String> in(String text) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group())
                .toList();
    }
}
