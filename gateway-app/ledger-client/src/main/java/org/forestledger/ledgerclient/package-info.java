/**
 * Talks to the ledger for everyone else: submits, evaluates, listens, reads blocks and sorts failures by what to do next.
 *
 * <p>It must not know what the functions mean, nor anything of databases, web or users' passwords.
 */
package org.forestledger.ledgerclient;
