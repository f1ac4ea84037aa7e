/**
 * Reads blocks and takes transactions apart.
 *
 * <p>It must not know what makes a transaction valid.
 */
package org.forestledger.verifier.block;
