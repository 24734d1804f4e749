package org.huunghi.notification.officer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Writes opt-outs into links and reads them again. They are signed, so that nobody makes one for somebody else. */
public final class OptOutTokens {

    private static final String BETWEEN = "\n";
    private static final String BETWEEN_OCCASIONS = ",";
    private static final int PARTS = 4;

    private final ContactSeal seal;

    public OptOutTokens(ContactSeal seal) {
        this.seal = seal;
    }

    /** The same for the same opt-out. */
    public String write(OptOut leave) {
        var text = String.join(
                BETWEEN,
                leave.officer(),
                occasions(leave),
                leave.channel().name(),
                Long.toString(leave.until().getEpochSecond()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                + '.'
                + mark(leave);
    }

    /** Empty for what was not written here. */
    public Optional<OptOut> read(String token) {
        var dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(token.substring(0, dot)), StandardCharsets.UTF_8);
            var parts = text.split(BETWEEN, -1);
            if (parts.length != PARTS) {
                return Optional.empty();
            }
            var leave = new OptOut(
                    parts[0],
                    List.of(parts[1].split(BETWEEN_OCCASIONS)),
                    Channel.valueOf(parts[2]),
                    Instant.ofEpochSecond(Long.parseLong(parts[3])));
            return isSame(mark(leave), token.substring(dot + 1)) ? Optional.of(leave) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** Told apart from the marks of codes by its first word. */
    private String mark(OptOut leave) {
        return seal.mark(
                String.join(
                        BETWEEN,
                        "opt-out",
                        occasions(leave),
                        Long.toString(leave.until().getEpochSecond())),
                leave.officer(),
                leave.channel());
    }

    private static String occasions(OptOut leave) {
        return String.join(BETWEEN_OCCASIONS, leave.occasions());
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
