package org.huunghi.local.issuer;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** Everything is in memory but the signing key: tokens are checked by their signature, nobody asks for them again. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerSettings.class)
class IssuerWiring {

    @Bean
    JWKSource<SecurityContext> signingKeys(IssuerSettings settings) {
        return new ImmutableJWKSet<>(SigningKey.in(settings.data()));
    }

    @Bean
    RegisteredClientRepository clients(IssuerSettings settings) {
        return new IssuerClients(settings);
    }

    @Bean
    UserDetailsService people(IssuerSettings settings) {
        return new InMemoryUserDetailsManager(settings.accounts().stream()
                .map(account -> User.withUsername(account.id())
                        .password(account.password())
                        .build())
                .toList());
    }

    @Bean
    PasswordEncoder publishedPasswords() {
        return new PublishedPasswords();
    }

    /** What the services read in a token: who acts, for which unit, in which roles. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IssuerSettings settings) {
        return context -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                var account = settings.account(context.getPrincipal().getName()).orElseThrow();
                context.getClaims()
                        .subject(account.id())
                        .audience(List.of(settings.audience()))
                        .claim("roles", account.roles())
                        .claims(claims -> {
                            if (account.unit() != null) {
                                claims.put("unit", account.unit());
                            }
                        });
            }
        };
    }
}
