package org.huunghi.eventing.catalogue;

import java.util.Map;
import org.huunghi.eventing.cloudevent.CloudEventHeaders;
import org.huunghi.eventing.cloudevent.EventMetadata;
import tools.jackson.databind.JsonNode;

/**
 * One event as it lies on the topic: what a golden file {@code contracts/<aggregate>-events/<name>.v1.json} holds.
 *
 * @param fileName for example {@code due-soon.v1.json}
 */
public record WireSample(String fileName, Map<String, String> headers, JsonNode data) {

    static WireSample of(EventMetadata event, String data) {
        var words = event.type().split("\\.");
        var fileName = words[words.length - 2] + "." + words[words.length - 1] + ".json";
        return new WireSample(fileName, CloudEventHeaders.asText(event), WireJson.MAPPER.readTree(data));
    }

    /** {@code {"headers":{…},"data":{…}}}. */
    public JsonNode json() {
        var json = WireJson.MAPPER.createObjectNode();
        var named = json.putObject("headers");
        headers.forEach(named::put);
        json.set("data", data);
        return json;
    }
}
