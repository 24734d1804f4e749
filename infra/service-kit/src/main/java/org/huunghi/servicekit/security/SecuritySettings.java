package org.huunghi.servicekit.security;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huunghi.security.*}.
 *
 * @param issuer who signs the tokens
 * @param keys where the issuer's keys are, for one that is reached under another name than its tokens bear; without it
 *     the issuer is asked
 * @param audience what a token must be meant for
 * @param open paths that need no token
 * @param contentPolicy the Content-Security-Policy of every answer
 */
@ConfigurationProperties("huunghi.security")
record SecuritySettings(
        @DefaultValue("http://localhost:9000") String issuer,
        URI keys,
        @DefaultValue("huunghi") String audience,

        @DefaultValue({"/v3/api-docs/**", "/v3/api-docs.yaml", "/asyncapi", "/schemas/**"})
        List<String> open,

        @DefaultValue("default-src 'none'; frame-ancestors 'none'")
        String contentPolicy) {}
