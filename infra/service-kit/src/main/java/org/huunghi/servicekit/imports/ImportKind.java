package org.huunghi.servicekit.imports;

import java.util.List;
import java.util.Optional;
import org.huunghi.eventing.Actor;
import org.huunghi.servicekit.Problem;

/**
 * Records of one collection as they can be imported. One bean per kind, in the {@code web} room of what it makes: a row
 * becomes the very body that the API takes, and is judged and written as that body would be.
 *
 * @param <B> the body, with its constraints
 */
public interface ImportKind<B> {

    /** For example {@code tasks}. */
    String name();

    /** Path of the collection that the records go into. */
    String path();

    List<ImportColumn> columns();

    B body(Cells cells);

    /** Why this actor may not import any, before a file is looked at. */
    Optional<Problem> refusal(Actor by);

    /** Why the API would refuse this body now. Nothing is written; a {@link Problem.Refusal} is an answer too. */
    Optional<Problem> refusal(B body, Actor by);

    /**
     * Why the API would refuse whom and what this body names, asked when it is refused for other reasons already: so that
     * all of it is told at once. Any part of the body may be missing or no good.
     */
    default Optional<Problem> refusalOfNames(B body) {
        return Optional.empty();
    }

    /**
     * Makes the record, under the id of the current {@link org.huunghi.eventing.ChangeContext}.
     *
     * @param reason for the events of the record
     */
    Optional<Problem> create(B body, Actor by, String reason);

    boolean exists(String id);
}
