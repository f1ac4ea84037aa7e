// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document that a rule set carries out.
 *
 * @param number the document number; empty for drafts that have none
 * @param title the title
 * @param issued the day of issue; open for drafts
 */
public record Instrument(String number, String title, Optional<LocalDate> issued) {}
