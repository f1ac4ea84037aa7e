// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.account;

import org.forestledger.rules.ledger.Kind;

/**
 * Ties a legal subject to its one account (F-01).
 *
 * @param subjectCode the official code
 * @param accountId the account
 */
public record Subject(String subjectCode, String accountId) {
    /** Where subjects are kept. */
    public static final Kind<Subject> KIND = new Kind<>("subject", Subject.class);
}
