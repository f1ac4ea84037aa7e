// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import java.util.Optional;

/**
 * Who may receive a leg, along which accounts and under which booking form.
 *
 * @param key the key that the tree refers to and that a leg carries
 * @param nameEn the name in English
 * @param nameZh the name in Chinese
 * @param side public or private
 * @param route the account roles from the payer to the payee, at least two
 * @param form the booking form
 * @param clause the source clause
 * @param figure a figure that repeats this leg's amount under another name, if any
 */
public record Beneficiary(
        String key,
        String nameEn,
        String nameZh,
        Side side,
        List<String> route,
        BookingForm form,
        String clause,
        Optional<String> figure) {
    public Beneficiary {
        route = List.copyOf(route);
    }
}
