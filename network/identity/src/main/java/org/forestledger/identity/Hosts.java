// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.util.regex.Pattern;
import org.bouncycastle.asn1.x509.GeneralName;

/** Host names and addresses as names in a certificate. */
final class Hosts {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

    private Hosts() {}

    static GeneralName generalName(String host) {
        boolean address = host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, host);
    }
}
