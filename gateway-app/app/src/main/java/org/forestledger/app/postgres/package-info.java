/**
 * Runs a PostgreSQL server of our own when none is configured.
 *
 * <p>It must not know what is stored in it, nor anything of the ledger.
 */
package org.forestledger.app.postgres;
