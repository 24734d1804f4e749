package org.huunghi.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = IssuerApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=issuer", "ISSUER_URI=http://localhost:9000"})
class IssuerTest {
    private static final String CALLBACK = "http://localhost:8080/docs/oauth2-redirect.html";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    IssuerSettings settings;

    @DynamicPropertySource
    static void keepTheKey(DynamicPropertyRegistry registry) {
        registry.add("huunghi.issuer.data", () -> data);
    }

    @Test
    void anAccountGetsATokenThatSaysWhoItIs() throws Exception {
        var jwt = token("agriculture");

        assertThat(jwt.verify(new RSASSAVerifier(publishedKey(jwt)))).isTrue();
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:9000");
        assertThat(claims.getSubject()).isEqualTo("agriculture");
        assertThat(claims.getAudience()).containsExactly("huunghi");
        assertThat(claims.getStringClaim("unit")).isEqualTo("so-nnptnt-lamdong");
        assertThat(claims.getStringListClaim("roles")).containsExactly("OFFICER", "DIRECTOR");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void anAccountWithoutAUnitHasNoSuchClaim() throws Exception {
        assertThat(token("analyst").getJWTClaimsSet().getClaims()).doesNotContainKey("unit");
    }

    @Test
    void everyAccountCanLogIn() throws Exception {
        assertThat(settings.accounts()).hasSizeGreaterThan(10);
        for (var account : settings.accounts()) {
            assertThat(token(account.id()).getJWTClaimsSet().getStringListClaim("roles"))
                    .isEqualTo(account.roles())
                    .isNotEmpty();
            assertThat(account.description().vi()).isNotBlank();
            assertThat(account.description().en()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "agriculture, wrong, client_credentials, 401, invalid_client",
        "nobody, huunghi, client_credentials, 401, invalid_client",
        "agriculture, huunghi, password, 400, unsupported_grant_type"
    })
    void aWrongRequestIsRefusedInJson(String account, String password, String grant, int status, String error)
            throws Exception {
        var answer = post("/oauth2/token", basic(account, password), Map.of("grant_type", grant));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("error").asString())
                .isEqualTo(error);
    }

    @Test
    void aProgramWithoutALoginIsToldSoInJson() throws Exception {
        var answer = HTTP.send(HttpRequest.newBuilder(uri("/nowhere")).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt())
                .isEqualTo(401);
    }

    @Test
    void thePortalOfAnotherPortMayAsk() throws Exception {
        var preflight = HttpRequest.newBuilder(uri("/oauth2/token"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "http://localhost:8080")
                .header("Access-Control-Request-Method", "POST")
                .build();

        var answer = HTTP.send(preflight, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("http://localhost:8080");
    }

    @Test
    void aPersonLogsInWithAFormAndAProofKey() throws Exception {
        String verifier = "a-proof-key-that-is-long-enough-to-be-one-0123456789";
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var authorize = uri("/oauth2/authorize?response_type=code&client_id=portal&scope=openid&state=7&redirect_uri="
                + URLEncoder.encode(CALLBACK, StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge=" + challenge(verifier));
        assertThat(browse(browser, authorize).headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
        String form = browse(browser, uri("/login")).body();
        String csrf = match("name=\"_csrf\".*?value=\"([^\"]+)\"", form);

        var login = HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(Map.of("username", "ppc-chair", "password", "huunghi", "_csrf", csrf)))
                .build();
        var afterLogin = browser.send(login, HttpResponse.BodyHandlers.ofString());
        assertThat(afterLogin.statusCode()).isEqualTo(302);
        String back =
                browse(browser, authorize).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(CALLBACK);

        var exchange = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "portal",
                "code",
                match("code=([^&]+)", back),
                "redirect_uri",
                CALLBACK,
                "code_verifier",
                verifier);
        var jwt = jwt(post("/oauth2/token", null, exchange));
        assertThat(jwt.getJWTClaimsSet().getSubject()).isEqualTo("ppc-chair");
        assertThat(jwt.getJWTClaimsSet().getStringListClaim("roles")).containsExactly("PPC_CHAIR");
    }

    @Test
    void theKeyOfTheFirstStartIsTheKeyOfTheNext(@TempDir Path folder) {
        var first = SigningKey.in(folder);

        assertThat(SigningKey.in(folder).getKeys()).isEqualTo(first.getKeys());
        assertThat(folder)
                .isDirectoryContaining(file -> file.getFileName().toString().equals("signing-key.json"));
    }

    private SignedJWT token(String account) throws Exception {
        return jwt(post("/oauth2/token", basic(account, "huunghi"), Map.of("grant_type", "client_credentials")));
    }

    private static SignedJWT jwt(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SignedJWT.parse(
                JsonMapper.shared().readTree(answer.body()).get("access_token").asString());
    }

    private RSAKey publishedKey(SignedJWT jwt) throws Exception {
        var keys = JWKSet.load(uri("/oauth2/jwks").toURL());
        assertThat(keys.getKeys()).noneMatch(JWK::isPrivate);
        return keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
    }

    private HttpResponse<String> post(String path, String authorization, Map<String, String> fields)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body(fields));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> browse(HttpClient browser, URI address)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> fields) {
        return HttpRequest.BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }

    private static String basic(String account, String password) {
        byte[] both = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private static String challenge(String verifier) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static String match(String pattern, String text) {
        var matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
