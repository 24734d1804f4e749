package org.huunghi.servicekit.problem;

import java.util.Optional;
import org.huunghi.servicekit.Problem;

/** Says which problem an exception means to the caller. The first bean that knows the exception decides. */
@FunctionalInterface
public interface ProblemMapping {

    Optional<Problem> problem(Exception exception);
}
