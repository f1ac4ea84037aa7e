// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers requests that are so broken that the web server itself turns them away, in the form of all other problems. */
@Component
class BrokenRequests {
    private final JsonMapper mapper;

    BrokenRequests(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @EventListener
    void on(WebServerInitializedEvent event) {
        if (event.getWebServer() instanceof TomcatWebServer server) {
            Pipeline pipeline = server.getTomcat().getHost().getPipeline();
            for (Valve valve : pipeline.getValves()) {
                if (valve instanceof ErrorReportValve) {
                    pipeline.removeValve(valve);
                }
            }
            pipeline.addValve(new ProblemReport(mapper));
        }
    }

    /** In the place of the server's own error page. */
    private static final class ProblemReport extends ErrorReportValve {
        private final JsonMapper mapper;

        ProblemReport(JsonMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Problem problem = ProblemAdvice.ofStatus(HttpStatusCode.valueOf(status));
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding("UTF-8");
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(mapper.writeValueAsString(
                            ProblemBody.of(problem, request.getLocale(), HttpRequestId.of(request), Map.of())));
                    response.finishResponse();
                }
            } catch (IOException e) {
                container.getLogger().debug("the caller went away before the problem was told", e);
            }
        }
    }
}
