package org.huunghi.notification.notification;

import java.util.Objects;

/**
 * What is announced.
 *
 * @param id of the announcement, which makes its messages the same ones however often they are queued
 * @param test whether nobody is to be reached
 */
public record Announced(String id, Text title, Text words, boolean test) {

    public Announced {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(words, "words");
    }
}
