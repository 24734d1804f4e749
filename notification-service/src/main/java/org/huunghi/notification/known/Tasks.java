package org.huunghi.notification.known;

import java.util.Optional;

/** How far tasks have come, and who works on them. */
public interface Tasks {

    Optional<KnownTask> find(String id);
}
