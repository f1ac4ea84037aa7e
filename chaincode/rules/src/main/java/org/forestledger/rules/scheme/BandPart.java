// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/**
 * Where the shares that the bands give to one part flow together.
 *
 * @param name the part's name
 * @param to where it flows
 */
public record BandPart(String name, Node to) {}
