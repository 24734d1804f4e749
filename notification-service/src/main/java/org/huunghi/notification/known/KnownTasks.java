package org.huunghi.notification.known;

import java.util.Optional;

/** The tasks, fed by their events. */
public interface KnownTasks {

    Optional<KnownTask> find(String id);

    /** False when this or a later event of the task had been applied before. */
    boolean learn(long sequence, KnownTask task);
}
