package org.huunghi.local.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param data folder that keeps the signing key, so that a restart leaves the tokens valid
 * @param tokenLifetime of an access token
 * @param audience the {@code aud} claim that the services ask for
 * @param portal addresses a browser may come back to after its login
 * @param accounts who may have a token
 */
@ConfigurationProperties("huunghi.issuer")
record IssuerSettings(Path data, Duration tokenLifetime, String audience, List<String> portal, List<Account> accounts) {

    Optional<Account> account(String id) {
        return accounts.stream().filter(account -> account.id().equals(id)).findFirst();
    }
}
