/**
 * Local users: first passwords, sign-in, lock-out.
 *
 * <p>It must not know what users may do on the ledger, which the ledger decides from their certificates.
 */
package org.forestledger.app.users;
