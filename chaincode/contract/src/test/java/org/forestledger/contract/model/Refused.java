// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract.model;

import org.forestledger.rules.refusal.RefusalCode;

/** The model expects a refusal. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalCode code;

    private Refused(RefusalCode code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    RefusalCode code() {
        return code;
    }

    static void unless(boolean condition, RefusalCode code) {
        if (!condition) {
            throw new Refused(code);
        }
    }
}
