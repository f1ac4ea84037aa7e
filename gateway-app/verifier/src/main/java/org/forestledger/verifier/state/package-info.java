/**
 * The world state that the blocks rebuild, and the hook for checks of its content.
 *
 * <p>It must not know signatures or policies.
 */
package org.forestledger.verifier.state;
