package org.huunghi.agreement.task;

import java.io.InputStream;
import org.huunghi.agreement.document.Contents;
import org.huunghi.eventing.Actor;
import org.huunghi.eventing.Versioned;

/**
 * The file of a directive is read through each task that comes from it, by those who take part in the task; and by itself,
 * by whoever assigns tasks in the province.
 */
public final class ReadingDirectiveDocument {

    /** The file, or why not. */
    public sealed interface Answer {

        record Found(DirectiveDocument document, InputStream content) implements Answer {}

        record Refused(TaskRejection reason) implements Answer {}
    }

    private final Tasks tasks;
    private final TaskRights rights;
    private final Contents contents;

    public ReadingDirectiveDocument(Tasks tasks, TaskRights rights, Contents contents) {
        this.tasks = tasks;
        this.rights = rights;
        this.contents = contents;
    }

    public Answer ofTask(String id, Actor by) {
        var assignment = tasks.find(id).map(Versioned::aggregate).map(Task::assignment);
        var refusal = assignment.flatMap(its -> rights.refusalToRead(by, its));
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        return assignment
                .map(Assignment::directive)
                .map(Directive::document)
                .map(this::opened)
                .orElseGet(() -> notFound(id));
    }

    public Answer uploaded(String id, Actor by) {
        var refusal = rights.refusalToAssign(by);
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        return contents.find(id)
                .filter(file -> rights.mayUse(by, file))
                .map(DirectiveDocument::of)
                .map(this::opened)
                .orElseGet(() -> notFound(id));
    }

    private Answer opened(DirectiveDocument document) {
        return contents.open(document.id())
                .<Answer>map(content -> new Answer.Found(document, content))
                .orElseGet(() -> notFound(document.id()));
    }

    private static Answer notFound(String id) {
        return new Answer.Refused(new TaskRejection.NotFound(id));
    }
}
