package org.huunghi.seed;

import java.util.Map;

/**
 * Where the platform answers, as a guest sees it.
 *
 * @param gateway base URL of the API
 * @param issuer base URL of the token issuer
 * @param kafka bootstrap servers
 * @param mail base URL of the mail sink
 * @param sms base URL of the SMSC simulator
 */
public record Addresses(String gateway, String issuer, String kafka, String mail, String sms) {

    /** The addresses of {@code ./run}, moved by the same variables. */
    public static Addresses of(Map<String, String> environment) {
        return new Addresses(
                http(environment, "GATEWAY_PORT", "8080"),
                http(environment, "ISSUER_PORT", "9000"),
                "localhost:" + environment.getOrDefault("KAFKA_PORT", "9092"),
                http(environment, "MAIL_HTTP_PORT", "8025"),
                http(environment, "SMS_HTTP_PORT", "8775"));
    }

    private static String http(Map<String, String> environment, String variable, String usual) {
        return "http://localhost:" + environment.getOrDefault(variable, usual);
    }
}
