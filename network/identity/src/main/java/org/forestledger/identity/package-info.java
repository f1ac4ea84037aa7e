/**
 * Organisations, certificate authorities and the certificates of nodes and users, as folders that Fabric reads.
 *
 * <p>It must not know the ledger's rules: roles and accounts are opaque words here.
 */
package org.forestledger.identity;
