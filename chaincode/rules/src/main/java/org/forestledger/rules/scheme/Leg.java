// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import org.forestledger.rules.unit.Fen;

/**
 * What one beneficiary gets.
 *
 * @param beneficiary the beneficiary's key, or the holder's id where a share table named a holder
 * @param nameEn the name in English
 * @param nameZh the name in Chinese
 * @param side public or private
 * @param amountFen the amount
 * @param route the account roles from the payer to the payee
 * @param form the booking form
 * @param clause the source clause of route and form
 * @param tranches the tranches in which it is paid; empty where it is paid at once
 * @param derivation why it is this amount, step by step
 */
public record Leg(
        String beneficiary,
        String nameEn,
        String nameZh,
        Side side,
        Fen amountFen,
        List<String> route,
        BookingForm form,
        String clause,
        List<LegTranche> tranches,
        List<DerivationLine> derivation) {
    public Leg {
        route = List.copyOf(route);
        tranches = List.copyOf(tranches);
        derivation = List.copyOf(derivation);
    }
}
