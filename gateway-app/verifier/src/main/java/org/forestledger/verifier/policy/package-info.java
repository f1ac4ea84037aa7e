/**
 * Whose signatures suffice, as the channel configuration says it.
 *
 * <p>It must not know blocks or transactions.
 */
package org.forestledger.verifier.policy;
