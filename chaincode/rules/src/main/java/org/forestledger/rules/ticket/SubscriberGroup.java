// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.ticket;

import java.time.LocalDate;
import org.forestledger.rules.account.AccountKind;

/**
 * Accounts of one kind, and from when on they may take tickets (F-20).
 *
 * @param accountKind the kind of the accounts
 * @param opensOn the first day on which they may
 */
public record SubscriberGroup(AccountKind accountKind, LocalDate opensOn) {}
