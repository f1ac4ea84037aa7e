/**
 * The auditor's library: judges a chain of blocks from one trust anchor.
 *
 * <p>It must not know any server: all it believes comes from the blocks and the anchor.
 */
package org.forestledger.verifier;
