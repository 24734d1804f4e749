package org.huunghi.servicekit.web;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code huunghi.web.*}.
 *
 * @param maxBody the longest body of a request
 * @param largerBodies patterns of paths whose POST may have a longer one, each with its own bound
 * @param largeBodiesAtOnce how many requests to those paths are taken at the same time
 * @param busySeconds after which one that was turned away may come again
 * @param files the media types that controllers read as they come instead of from memory
 * @param maxFile the longest of those
 */
@ConfigurationProperties("huunghi.web")
record WebSettings(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue Map<String, DataSize> largerBodies,
        @DefaultValue("2") int largeBodiesAtOnce,
        @DefaultValue("2") int busySeconds,
        @DefaultValue Set<MediaType> files,
        @DefaultValue("20MB") DataSize maxFile) {

    /** A media type that cannot be read is none of ours. */
    boolean isFile(String contentType) {
        if (contentType == null || files.isEmpty()) {
            return false;
        }
        try {
            var type = MediaType.parseMediaType(contentType);
            return files.stream().anyMatch(type::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
