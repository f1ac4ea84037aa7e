// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

/** Draws a command of one function from what stands on the ledger. */
interface Move {
    /**
     * Draws a command.
     *
     * @throws NothingToDoException where the state has nothing to act on
     */
    Intent draw(Scene scene);
}
