package org.huunghi.notification.known;

/** The tasks, fed by their events. */
public interface KnownTasks extends Tasks {

    /** False when this or a later event of the task had been applied before. */
    boolean learn(long sequence, KnownTask task);
}
