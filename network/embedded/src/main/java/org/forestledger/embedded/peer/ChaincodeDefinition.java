// SPDX-License-Identifier: Apache-2.0
package org.forestledger.embedded.peer;

/**
 * The chaincode that the channel agreed on.
 *
 * @param name its name, which is also the namespace of its keys
 * @param version its version, which every endorsement carries
 */
public record ChaincodeDefinition(String name, String version) {}
