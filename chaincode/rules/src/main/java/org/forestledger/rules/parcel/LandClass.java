// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.parcel;

/** What the land of a parcel is in the survey (地类情况, GZ-32). */
public enum LandClass {
    /** Mining land (采矿用地). */
    MINING,
    /** Farmland (耕地). */
    FARMLAND,
    /** Forest land (林地). */
    FOREST,
    /** Wetland (湿地). */
    WETLAND,
    /** Grassland (草地). */
    GRASSLAND,
    /** Any other class of the survey; the form ends its list with "等". */
    OTHER
}
