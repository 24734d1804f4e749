package org.huunghi.servicekit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The opaque text of a cursor: a checksum and the sort values, in URL-safe Base64. The checksum covers the list that the
 * cursor belongs to, so that one which was cut, made up or taken from another list is refused instead of misread.
 */
final class Cursor {

    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_VALUES = 8;

    private Cursor() {}

    static String write(String list, List<String> values) {
        var body = bytes(values);
        var sealed = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(sealed)) {
            out.writeInt(checksum(list, body));
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.toByteArray());
    }

    /** What the cursor holds, or nothing when it is none of this list. */
    static Optional<List<String>> read(String list, String cursor) {
        if (cursor.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            var in = new DataInputStream(
                    new ByteArrayInputStream(Base64.getUrlDecoder().decode(cursor)));
            var checksum = in.readInt();
            var body = in.readAllBytes();
            return checksum == checksum(list, body)
                    ? Optional.of(values(body)).filter(values -> !values.isEmpty())
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(List<String> values) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var value : values) {
                out.writeUTF(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> values(byte[] body) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(body));
        var values = new ArrayList<String>();
        while (in.available() > 0 && values.size() < MAX_VALUES) {
            values.add(in.readUTF());
        }
        return List.copyOf(values);
    }

    private static int checksum(String list, byte[] body) {
        var checksum = new CRC32();
        checksum.update(list.getBytes(StandardCharsets.UTF_8));
        checksum.update(0);
        checksum.update(body);
        return (int) checksum.getValue();
    }
}
