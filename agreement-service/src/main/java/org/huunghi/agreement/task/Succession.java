package org.huunghi.agreement.task;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The task that goes on in the place of this one.
 *
 * @param leads of the new task, empty when this one went into a task that was there already
 */
public record Succession(String task, List<Lead> leads) {

    public Succession {
        leads = leads == null ? List.of() : List.copyOf(leads);
    }

    static Succession into(String task) {
        return new Succession(task, List.of());
    }

    /** A task is reassigned once, so the id of the next one follows from its own. */
    static Succession of(Task reassigned, List<Lead> leads) {
        var name = "reassigned/" + reassigned.id();
        return new Succession(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), leads);
    }
}
