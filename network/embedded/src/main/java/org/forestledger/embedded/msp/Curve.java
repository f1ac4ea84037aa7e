// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.msp;

import java.math.BigInteger;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The one curve of the network: NIST P-256, in the implementation that is made for it. */
final class Curve {
    private static final X9ECParameters X9 = CustomNamedCurves.getByName("P-256");

    /** Domain parameters for signing and verifying. */
    static final ECDomainParameters DOMAIN = new ECDomainParameters(X9.getCurve(), X9.getG(), X9.getN(), X9.getH());

    /** Half of the group order: a signature's s above it is refused, since it could be mirrored by anyone. */
    static final BigInteger HALF_ORDER = X9.getN().shiftRight(1);

    private Curve() {}
}
