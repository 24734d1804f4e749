package org.huunghi.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import org.huunghi.local.part.Host;
import org.huunghi.local.part.PartFailure;

/** The key that signs the tokens, made on the first start and kept in a file that only its owner may read. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    static JWKSet in(Path folder) {
        Path file = Host.writableFolder(folder.toAbsolutePath()).resolve("signing-key.json");
        try {
            if (!Files.exists(file)) {
                store(new JWKSet(generate()), file);
            }
            return JWKSet.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new PartFailure("cannot read the key in " + file + "; remove it to make a new one", e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JVM can make an RSA key", e);
        }
    }

    /** In one step, or a kill in the middle would leave half a key. */
    private static void store(JWKSet keys, Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), "signing-key", ".tmp");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, keys.toString(false));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
