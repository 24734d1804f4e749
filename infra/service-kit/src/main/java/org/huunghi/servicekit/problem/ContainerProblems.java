package org.huunghi.servicekit.problem;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words what the container refuses before any filter sees it, such as a request line that is none. */
final class ContainerProblems extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerProblems.class);

    private final ProblemWriter writer;

    ContainerProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            writer.write(request.getRequest(), response.getResponse(), WebProblems.ofAnyStatus(response.getStatus()));
            response.finishResponse();
        } catch (IOException e) {
            LOG.debug("the caller is gone before its problem was written", e);
        }
    }
}
