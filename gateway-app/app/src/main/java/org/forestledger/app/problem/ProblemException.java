// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.problem;

import java.util.Map;

/** Carries a {@link Problem} to the one place that answers it. It is an answer, not a fault, so it has no stack trace. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, Object> members;

    ProblemException(Problem problem, Map<String, Object> members) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.members = Map.copyOf(members);
    }

    /** What went wrong. */
    public Problem problem() {
        return problem;
    }

    /** Further members of the answer. */
    public Map<String, Object> members() {
        return members;
    }
}
