// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

/**
 * A number that stands on another record of the same subject: the survey before the works, the area of the parcel.
 *
 * @param type the type of that record, of which there is one for a subject
 * @param field its number field, in the unit of the field that is compared with it
 */
public record NumberOfRecord(String type, String field) {}
