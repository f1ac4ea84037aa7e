/**
 * The ledger as the gateway sees it: whose session to use, whether the network is ready, blocks and height.
 *
 * <p>It must not know Fabric or gRPC, nor how operations are stored.
 */
package org.forestledger.app.ledger;
