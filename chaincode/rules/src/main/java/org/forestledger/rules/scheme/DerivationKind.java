// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** What a step of a derivation did. */
public enum DerivationKind {
    /** The gross is price times area. */
    GROSS_BY_PRICE,
    /** The gross is the contract total, checked against price times area. */
    GROSS_BY_TOTAL,
    /** The gross is an amount that was given. */
    GROSS_GIVEN,
    /** An amount was taken first. */
    TAKEN,
    /** The amount that was to be taken first was not there. */
    TAKEN_SHORT,
    /** What an amount taken first left over. */
    AFTER_TAKEN,
    /** A ratio of an amount. */
    RATIO,
    /** A ratio of the amount in one price band; rounded only with the other bands. */
    BAND,
    /** All bands together. */
    BANDS_TOGETHER,
    /** What the other parts left, with the odd fen. */
    RESIDUE,
    /** The amount is within a cap. */
    WITHIN_CAP,
    /** The amount was cut to a cap. */
    CUT_TO_CAP,
    /** What lies above a cap. */
    ABOVE_CAP,
    /** A senior claim was met in full. */
    CLAIM_MET,
    /** The claim that bears the loss first was cut because the amount does not meet all claims. */
    LOSS_BORNE,
    /** A senior claim was cut because what the loss bearer gives up is not enough, or because nobody bears the loss. */
    CLAIM_CUT,
    /** What the senior claims left over. */
    AFTER_CLAIMS,
    /** A holder's share of an amount. */
    SHARE,
    /** A fee on top of the gross. */
    FEE,
    /** A tranche of a leg. */
    TRANCHE,
    /** The amount of one lot of a deal. */
    LOT,
    /** The lots of a deal settled as one. */
    LOTS_TOGETHER,
    /** Several amounts for one beneficiary added. */
    SUM
}
