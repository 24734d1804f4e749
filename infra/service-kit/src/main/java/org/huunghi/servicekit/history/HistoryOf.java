package org.huunghi.servicekit.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Words of a {@link HistoryController} for the description of the API. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HistoryOf {

    /** One of the records, for example {@code a task}. */
    String value();

    /** What is told of each event, and to whom. */
    String tells() default "Who, what, when, on which paper and why; progress says how far it has come.";
}
