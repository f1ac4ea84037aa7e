// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * Which scheme of a rule set serves a use.
 *
 * @param use the use
 * @param schemeId the scheme
 */
public record SchemeAssignment(SchemeUse use, String schemeId) {}
