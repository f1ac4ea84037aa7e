/**
 * The ledger on real Fabric, for the tests that need it: its programs must be there, see the property forest.network.
 *
 * <p>It must not be used by tests that run with every build.
 */
package org.forestledger.acceptance.realfabric;
