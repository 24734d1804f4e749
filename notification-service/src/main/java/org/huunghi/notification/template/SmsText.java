package org.huunghi.notification.template;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * A text as it travels: the encoding it needs and the parts it is cut into. A part never ends inside a character, be it
 * an escape pair of the GSM alphabet, a surrogate pair or a letter with its marks.
 */
public record SmsText(String text, Encoding encoding, List<String> parts) {

    /** How characters are carried, and how many fit. */
    public enum Encoding {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int single;
        private final int part;

        Encoding(int single, int part) {
            this.single = single;
            this.part = part;
        }
    }

    public SmsText {
        parts = List.copyOf(parts);
    }

    /** The text in its composed form; the GSM alphabet is used when it holds every character. */
    public static SmsText of(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Gsm7.holds(composed)
                ? cut(composed, Encoding.GSM_7, SmsText::septets)
                : cut(composed, Encoding.UCS_2, String::length);
    }

    /** Septets or UTF-16 units that the text takes, without the headers of parts. */
    public int units() {
        return encoding == Encoding.GSM_7 ? septets(text) : text.length();
    }

    @Override
    public String toString() {
        return encoding + " in " + parts.size() + " parts";
    }

    private static SmsText cut(String text, Encoding encoding, ToIntFunction<String> units) {
        if (units.applyAsInt(text) <= encoding.single) {
            return new SmsText(text, encoding, List.of(text));
        }
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var used = 0;
        for (var character : characters(text, encoding.part)) {
            var cost = units.applyAsInt(character);
            if (used + cost > encoding.part) {
                parts.add(part.toString());
                part.setLength(0);
                used = 0;
            }
            part.append(character);
            used += cost;
        }
        parts.add(part.toString());
        return new SmsText(text, encoding, parts);
    }

    private static int septets(String text) {
        return text.chars().map(c -> Gsm7.cost((char) c)).sum();
    }

    /** What a reader takes for one character; a heap of marks too large for any part is taken by its code points. */
    private static List<String> characters(String text, int largest) {
        var characters = new ArrayList<String>();
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        var start = breaks.first();
        for (var end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var character = text.substring(start, end);
            if (character.length() <= largest) {
                characters.add(character);
            } else {
                character.codePoints().mapToObj(Character::toString).forEach(characters::add);
            }
        }
        return characters;
    }
}
