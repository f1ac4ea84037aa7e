// SPDX-License-Identifier: Apache-2.0
/**
 * Stock clients that are not ours against a running network: Fabric's own ones for Java and Node, and messages made by hand.
 *
 * <p>It must not know the product's own client; what it knows of the network are the files of the data folder.
 */
package org.forestledger.acceptance.clients;
