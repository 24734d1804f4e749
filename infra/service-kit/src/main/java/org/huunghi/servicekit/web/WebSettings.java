package org.huunghi.servicekit.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code huunghi.web.*}.
 *
 * @param maxBody the longest body of a request
 * @param largerBodies patterns of paths whose POST may have a longer one, each with its own bound
 * @param largeBodiesAtOnce how many requests to those paths are taken at the same time
 * @param busySeconds after which one that was turned away may come again
 */
@ConfigurationProperties("huunghi.web")
record WebSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue Map<String, DataSize> largerBodies,
        @DefaultValue("2") int largeBodiesAtOnce,
        @DefaultValue("2") int busySeconds) {}
