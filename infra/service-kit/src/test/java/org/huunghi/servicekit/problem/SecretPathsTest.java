package org.huunghi.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretPathsTest {

    private final SecretPaths secrets = new SecretPaths(List.of("/api/v1/feeds/*.ics"));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/feeds/c2VjcmV0.ics,/api/v1/feeds/*.ics",
        "http://localhost:8082/api/v1/feeds/c2VjcmV0.ics?x=1,/api/v1/feeds/*.ics",
        "/api/v1/feeds/0b9f3c52,/api/v1/feeds/0b9f3c52",
        "http://localhost:8082/api/v1/tasks?q=a,http://localhost:8082/api/v1/tasks?q=a"
    })
    void aTraceShowsThePatternInPlaceOfASecret(String url, String shown) {
        var context = new Observation.Context();
        context.addHighCardinalityKeyValue(KeyValue.of("http.url", url));

        assertThat(secrets.map(context).getHighCardinalityKeyValue("http.url").getValue())
                .isEqualTo(shown);
    }

    @Test
    void whatHasNoAddressIsLeftAlone() {
        assertThat(secrets.map(new Observation.Context()).getHighCardinalityKeyValues())
                .isEmpty();
    }
}
