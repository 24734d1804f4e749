package org.huunghi.local.issuer;

import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;
import static org.springframework.security.config.Customizer.withDefaults;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The protocol's own addresses first, then the login form; a program is told 401, a browser is shown the form. */
@Configuration(proxyBeanMethods = false)
class IssuerSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(withDefaults());
        });
        http.oauth2ResourceServer(server -> server.jwt(withDefaults()));
        return common(http).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http) throws Exception {
        http.formLogin(withDefaults());
        return common(http).build();
    }

    private static HttpSecurity common(HttpSecurity http) throws Exception {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.cors(withDefaults())
                .authorizeHttpRequests(requests -> requests.requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), html)
                        .defaultAuthenticationEntryPointFor(
                                (request, response, refusal) -> response.sendError(SC_UNAUTHORIZED), request -> true));
    }

    /** The portal's script asks for its token from a page of another port. Spring Security finds it by this name. */
    @Bean
    CorsConfigurationSource corsConfigurationSource(IssuerSettings settings) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(settings.portal().stream()
                .map(IssuerSecurity::origin)
                .distinct()
                .toList());
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", allowed);
        return source;
    }

    private static String origin(String address) {
        return URI.create(address).resolve("/").toString().replaceFirst("/$", "");
    }
}
