package org.huunghi.gateway;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.huunghi.gateway.GatewaySettings.Part;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A client of its own for each part, with its own connections and timeout: one part that hangs must not take the others
 * with it.
 */
@Component
class PartClients implements ProxyExchange, DisposableBean {

    private static final String PART = PartClients.class.getName();

    private record Client(CloseableHttpClient http, ProxyExchange exchange) {}

    private final Map<String, Client> clients;

    PartClients(GatewaySettings settings, RestClient.Builder builder, GatewayMvcProperties properties) {
        clients = settings.parts().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, part -> client(part.getValue(), settings, builder.clone(), properties)));
    }

    /** Marks the request as one for this part. */
    static ServerRequest choose(ServerRequest request, String part) {
        return ServerRequest.from(request).attribute(PART, part).build();
    }

    @Override
    public ServerResponse exchange(Request request) {
        var part = (String) request.getServerRequest().attributes().get(PART);
        var response = clients.get(part).exchange().exchange(request);
        if (isOfNoPart(response)) {
            // Nobody will read it, so its connection is given back here.
            MvcUtils.<ClientHttpResponse>getAttribute(request.getServerRequest(), MvcUtils.CLIENT_RESPONSE_ATTR)
                    .close();
            throw new ResourceAccessException("status " + response.statusCode().value() + " without a problem");
        }
        return response;
    }

    /** Our services word their errors. One that is not worded comes from something that stands in a service's place. */
    private static boolean isOfNoPart(ServerResponse response) {
        return response.statusCode().is5xxServerError()
                && !MediaType.APPLICATION_PROBLEM_JSON.equalsTypeAndSubtype(
                        response.headers().getContentType());
    }

    @Override
    public void destroy() throws Exception {
        for (var client : clients.values()) {
            client.http().close();
        }
    }

    private static Client client(
            Part part, GatewaySettings settings, RestClient.Builder builder, GatewayMvcProperties properties) {
        var http = http(part, settings);
        var rest = builder.requestFactory(new HttpComponentsClientHttpRequestFactory(http))
                .build();
        return new Client(http, new RestClientProxyExchange(rest, properties));
    }

    private static CloseableHttpClient http(Part part, GatewaySettings settings) {
        var timeout = Timeout.of(part.timeout());
        var connect = Timeout.of(settings.connectTimeout());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(settings.connections())
                .setMaxConnPerRoute(settings.connections())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(timeout)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(connect)
                        .setResponseTimeout(timeout)
                        .build())
                .setRetryStrategy(new OnceMoreForReads())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }
}
