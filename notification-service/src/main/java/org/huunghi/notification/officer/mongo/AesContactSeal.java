package org.huunghi.notification.officer.mongo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.huunghi.notification.officer.Channel;
import org.huunghi.notification.officer.ContactSeal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals contact data by AES-GCM, bound to its officer and channel. A sealed text is {@code <key id>:<iv and cipher text>};
 * the key id tells a replaced key from a text that was tampered with.
 */
@Component
class AesContactSeal implements ContactSeal {

    private static final Logger LOG = LoggerFactory.getLogger(AesContactSeal.class);
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final String MARK = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_ID_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;
    private final String keyId;

    /**
     * @param setting 32 octets in Base64, empty when the operator gave none
     */
    AesContactSeal(@Value("${huunghi.contact-key}") String setting) {
        var octets = octets(setting);
        key = octets == null ? null : new SecretKeySpec(octets, "AES");
        keyId = octets == null ? null : keyId(octets);
        if (key == null) {
            LOG.error("HUUNGHI_CONTACT_KEY is not set or is not 32 octets in Base64: contact data of officers can"
                    + " neither be kept nor read, and messages wait. Make a key with: openssl rand -base64 32");
        }
    }

    @Override
    public boolean ready() {
        return key != null;
    }

    @Override
    public String seal(String plain, String officer, Channel channel) {
        var iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, iv, officer, channel);
            var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(iv, IV_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, IV_BYTES, sealed.length);
            return keyId + ':' + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES-GCM", e);
        }
    }

    @Override
    public String open(String sealed, String officer, Channel channel) {
        if (key == null) {
            throw new SealBroken("the key is missing");
        }
        if (!sealed.startsWith(keyId + ':')) {
            throw new SealBroken("sealed with another key");
        }
        try {
            var all = Base64.getDecoder().decode(sealed.substring(keyId.length() + 1));
            var cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, IV_BYTES), officer, channel);
            return new String(cipher.doFinal(all, IV_BYTES, all.length - IV_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBroken("tampered with");
        }
    }

    @Override
    public String mark(String plain, String officer, Channel channel) {
        if (key == null) {
            throw new SealBroken("the key is missing");
        }
        try {
            var mac = Mac.getInstance(MARK);
            mac.init(new SecretKeySpec(key.getEncoded(), MARK));
            mac.update((officer + '\n' + channel + '\n').getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private Cipher cipher(int mode, byte[] iv, String officer, Channel channel) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD((officer + '\n' + channel).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] octets(String setting) {
        try {
            var octets = Base64.getDecoder().decode(setting.strip());
            return octets.length == KEY_BYTES ? octets : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    private static String keyId(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets), 0, KEY_ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
