// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

/** There is nothing in the state yet that a move could act on. */
final class NothingToDoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToDoException(String what) {
        super(what, null, false, false);
    }
}
