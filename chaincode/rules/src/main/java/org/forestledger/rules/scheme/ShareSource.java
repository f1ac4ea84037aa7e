// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;
import org.forestledger.rules.share.ControlFloor;

/**
 * An input that may carry a share table.
 *
 * @param input the input's name
 * @param control who must keep how much in that table; open for agreements on income, which are no equity (RZ-19)
 */
public record ShareSource(String input, Optional<ControlFloor> control) {}
