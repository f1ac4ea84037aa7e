// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** On which side a beneficiary stands; the odd fen falls to the public side unless a scheme says otherwise (RZ-02). */
public enum Side {
    PUBLIC,
    PRIVATE
}
