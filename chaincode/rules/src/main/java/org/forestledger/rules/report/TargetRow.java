// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.report;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one of those for whom a target is counted has reached.
 *
 * @param subject the region, an account, a project, the value of a field, or the id of a record
 * @param actual what was counted
 * @param least the least that it is held against
 * @param most the most that it is held against
 * @param outOf the whole of which it is a part
 * @param shareBps the part in basis points, rounded down; empty where the whole is nothing
 * @param last the last day on which it was done
 * @param dueOn the day by which it is, or is next, to be done
 * @param standing how that stands to the target
 */
public record TargetRow(
        String subject,
        BigInteger actual,
        Optional<BigInteger> least,
        Optional<BigInteger> most,
        Optional<BigInteger> outOf,
        Optional<BigInteger> shareBps,
        Optional<LocalDate> last,
        Optional<LocalDate> dueOn,
        Standing standing) {}
