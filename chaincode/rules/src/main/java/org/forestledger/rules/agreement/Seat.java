// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.agreement;

import java.util.List;
import org.forestledger.rules.permission.Role;

/**
 * One organisation's place in an agreement.
 *
 * @param mspId the organisation
 * @param roles the offices, any of which may decide for it
 */
public record Seat(String mspId, List<Role> roles) {
    public Seat {
        roles = List.copyOf(roles);
    }
}
