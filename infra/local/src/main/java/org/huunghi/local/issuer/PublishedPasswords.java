package org.huunghi.local.issuer;

import org.springframework.security.crypto.password.PasswordEncoder;

/** Everybody may read the passwords of a demonstration in accounts.yml: a hash would hide nothing and cost time. */
final class PublishedPasswords implements PasswordEncoder {
    @Override
    public String encode(CharSequence password) {
        return password.toString();
    }

    @Override
    public boolean matches(CharSequence password, String published) {
        return published.contentEquals(password);
    }
}
