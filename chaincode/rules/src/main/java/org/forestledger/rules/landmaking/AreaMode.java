// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.landmaking;

/** In which area land is made ready (XM-18). */
public enum AreaMode {
    /** Inside the areas that the city has designated: the land-making entity works and is compensated. */
    DESIGNATED,
    /** Outside them the agency takes land in as it always did; nobody is compensated for land making. */
    ORIGINAL
}
