/**
 * Maps web addresses to ledger functions and kinds, and bodies to commands.
 *
 * <p>It must not know what any function does: names, records and roles come from the catalogue of the rules.
 */
package org.forestledger.app.catalogue;
