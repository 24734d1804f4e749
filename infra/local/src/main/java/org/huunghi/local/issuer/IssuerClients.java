package org.huunghi.local.issuer;

import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Each account is a client that gets tokens for itself; the portal is a client at which people log in. Spring's own
 * repository in memory refuses two clients with one secret, and all accounts of a demonstration share theirs.
 */
final class IssuerClients implements RegisteredClientRepository {
    private static final String PORTAL = "portal";

    private final IssuerSettings settings;
    private final TokenSettings tokens;

    IssuerClients(IssuerSettings settings) {
        this.settings = settings;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(settings.tokenLifetime())
                .build();
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return clientId.equals(PORTAL)
                ? portal()
                : settings.account(clientId).map(this::client).orElse(null);
    }

    /** The id under which the server remembers a client is its client id. */
    @Override
    public RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are declared in accounts.yml");
    }

    private RegisteredClient client(Account account) {
        return RegisteredClient.withId(account.id())
                .clientId(account.id())
                .clientName(account.description().vi())
                .clientSecret(account.password())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(tokens)
                .build();
    }

    /** It has no secret, as a browser keeps none: the proof key ties the code to who asked for it. */
    private RegisteredClient portal() {
        return RegisteredClient.withId(PORTAL)
                .clientId(PORTAL)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(addresses -> addresses.addAll(settings.portal()))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens)
                .build();
    }
}
