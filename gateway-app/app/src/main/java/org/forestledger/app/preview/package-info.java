/**
 * Settlement previews: the same rules and rule sets as on the ledger, evaluated here, nothing stored.
 *
 * <p>It must not know the ledger, the database or operations.
 */
package org.forestledger.app.preview;
