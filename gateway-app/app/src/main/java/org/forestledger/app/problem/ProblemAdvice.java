// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forestledger.ledgerclient.LedgerException;
import org.forestledger.ledgerclient.LedgerFailure;
import org.forestledger.rules.refusal.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where exceptions become answers. Exception texts go to the log, never to the caller. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** A peer that was started again has found the others by then. */
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> problem(ProblemException e, HttpServletRequest request) {
        return answer(e.problem(), request, e.members());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(RefusedException e, HttpServletRequest request) {
        return answer(Problem.of(e.refusal()), request, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> ledger(LedgerException e, HttpServletRequest request) {
        Problem problem = Problem.of(e.failure());
        if (e.failure() instanceof LedgerFailure.Fault) {
            LOG.error("request {}: the ledger failed", HttpRequestId.of(request), e);
        }
        return answer(problem, request, Map.of());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> any(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            return answer(ofStatus(known.getStatusCode()), request, Map.of());
        }
        if (e instanceof TypeMismatchException) {
            return answer(Problem.of(GatewayCode.BAD_REQUEST), request, Map.of());
        }
        LOG.error("request {}: {} {}", HttpRequestId.of(request), request.getMethod(), request.getRequestURI(), e);
        return answer(Problem.of(GatewayCode.INTERNAL), request, Map.of());
    }

    /** What Spring itself found wrong with a request. */
    static Problem ofStatus(HttpStatusCode status) {
        return Problem.of(
                switch (status.value()) {
                    case 401 -> GatewayCode.UNAUTHENTICATED;
                    case 403 -> GatewayCode.FORBIDDEN;
                    case 404 -> GatewayCode.NOT_FOUND;
                    case 405 -> GatewayCode.METHOD_NOT_ALLOWED;
                    case 406 -> GatewayCode.NOT_ACCEPTABLE;
                    case 413 -> GatewayCode.BODY_TOO_LARGE;
                    case 415 -> GatewayCode.UNSUPPORTED_MEDIA_TYPE;
                    default -> status.is4xxClientError() ? GatewayCode.BAD_REQUEST : GatewayCode.INTERNAL;
                });
    }

    private static ResponseEntity<Map<String, Object>> answer(
            Problem problem, HttpServletRequest request, Map<String, Object> members) {
        Map<String, Object> own = new LinkedHashMap<>(members);
        Object requestId = own.remove("requestId");
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.status());
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemBody.of(
                        problem,
                        request.getLocale(),
                        requestId == null ? HttpRequestId.of(request) : requestId.toString(),
                        own));
    }
}
