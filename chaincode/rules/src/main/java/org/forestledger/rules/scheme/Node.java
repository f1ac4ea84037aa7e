// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.share.ShareTable;
import org.forestledger.rules.unit.Rounding;

/** A step through which an amount flows. What comes in equals what goes out, at every node. */
public sealed interface Node {
    /**
     * The whole amount goes to a beneficiary.
     *
     * @param beneficiary the beneficiary's key
     */
    record Pay(String beneficiary) implements Node {}

    /**
     * Reports the amount that passes as the figure {@code <figure>Fen}.
     *
     * @param figure the figure's name without the unit
     * @param of where the amount flows on
     */
    record Named(String figure, Node of) implements Node {}

    /**
     * A charge is taken first, for instance the buy-out price times the area; the rest flows on.
     *
     * @param name the name of what is taken
     * @param clause the source clause
     * @param amount how much
     * @param whenShort what holds when the amount does not reach
     * @param price the unit price that must not lie below the rate, when a sale at a lower price is refused; if any
     * @param to where the taken amount flows
     * @param rest where the rest flows
     */
    record Take(
            String name,
            String clause,
            Charge amount,
            WhenShort whenShort,
            Optional<Quantity> price,
            Node to,
            Node rest)
            implements Node {}

    /**
     * Parts by ratios that sum to 10,000 basis points.
     *
     * @param name the name
     * @param clause the source clause
     * @param parts the parts; at most one leaves its ratio open and has the rest of the ratios
     * @param rounding how each part but one is rounded
     * @param residueTo the part that takes what rounding leaves; without it the first public part
     */
    record Split(String name, String clause, List<Part> parts, Rounding rounding, Optional<String> residueTo)
            implements Node {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Parts by ratios that change with the unit price.
     *
     * @param name the name
     * @param clause the source clause
     * @param mode whether a band counts for its slice of the price or for the whole price
     * @param area the area in 1/100 mu that turns unit prices into amounts
     * @param bands the bands, from the lowest price up; only the last has no upper bound
     * @param parts where the shares flow; each band gives one ratio for each part, in this order
     * @param rounding how each part but one is rounded, once for all bands
     * @param residueTo the part that takes what rounding leaves; without it the first public part
     */
    record Bands(
            String name,
            String clause,
            BandMode mode,
            Quantity area,
            List<Band> bands,
            List<BandPart> parts,
            Rounding rounding,
            Optional<String> residueTo)
            implements Node {
        public Bands {
            bands = List.copyOf(bands);
            parts = List.copyOf(parts);
        }
    }

    /**
     * At most the limit flows within, equal is allowed; what is above it overflows.
     *
     * @param name the limit's name, reported as the figure {@code <name>Fen}
     * @param clause the source clause
     * @param flag the flag that tells whether anything overflowed
     * @param limit the limit
     * @param within where the amount up to the limit flows
     * @param overflow where the rest flows
     */
    record Cap(String name, String clause, String flag, Charge limit, Node within, Node overflow) implements Node {}

    /**
     * Senior claims are met in order; the rest flows on.
     *
     * @param name the name
     * @param clause the source clause
     * @param claims the claims, the most senior first; each due amount is the figure {@code <claim>Fen}
     * @param lossBearer the claim that is cut first when the amount does not meet all of them; after it, and without it,
     *     the claims are cut from the last to the first
     * @param shortfall the figure's name, without the unit, of what is missing
     * @param rest where the rest flows
     */
    record Claims(
            String name, String clause, List<Claim> claims, Optional<String> lossBearer, String shortfall, Node rest)
            implements Node {
        public Claims {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Shares from a share table. Each holder but one is rounded down, the named one takes the residue.
     *
     * @param name the name
     * @param clause the source clause
     * @param sources inputs that may carry a table, the first that is given holds
     * @param standard the table that holds when none is given
     * @param residueTo the holder that takes what rounding leaves
     * @param othersAs the beneficiary whose route and form hold for holders that the scheme does not declare
     */
    record ByShares(
            String name,
            String clause,
            List<ShareSource> sources,
            ShareTable standard,
            String residueTo,
            String othersAs)
            implements Node {
        public ByShares {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Every leg below is paid in tranches; each is cut from the running total, so the tranches of a leg sum to the leg.
     *
     * @param name the name
     * @param clause the source clause
     * @param tranches the tranches in order, with shares that sum to 10,000 basis points
     * @param of where the amount flows on
     */
    record InTranches(String name, String clause, List<Tranche> tranches, Node of) implements Node {
        public InTranches {
            tranches = List.copyOf(tranches);
        }
    }
}
