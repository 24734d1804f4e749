package org.huunghi.agreement.task;

import java.util.List;
import java.util.stream.Stream;

/** Which parts of a task are done. */
public record Parts(List<FinishedPart> finished) {

    static final Parts NONE = new Parts(List.of());

    public Parts {
        finished = finished == null ? List.of() : List.copyOf(finished);
    }

    public boolean areFinished(String part) {
        return finished.stream().anyMatch(done -> done.part().equals(part));
    }

    Parts with(FinishedPart done) {
        return new Parts(Stream.concat(without(done.part()).finished.stream(), Stream.of(done))
                .toList());
    }

    Parts without(String part) {
        return new Parts(
                finished.stream().filter(done -> !done.part().equals(part)).toList());
    }

    /** What of all the parts is still to be done. */
    List<Part> openOf(List<Part> all) {
        return all.stream().filter(part -> !areFinished(part.id())).toList();
    }

    /** Ids of the parts without which the task is not done. */
    List<String> missingOf(List<Part> all) {
        return openOf(all).stream().filter(Part::mandatory).map(Part::id).toList();
    }
}
