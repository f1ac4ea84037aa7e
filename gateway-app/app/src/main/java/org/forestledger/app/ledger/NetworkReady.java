// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.ledger;

/** Says that all three organisations answered. Listeners run before READY is announced. */
public record NetworkReady() {}
