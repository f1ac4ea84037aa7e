/**
 * Share tables: who holds how many basis points, and who must keep control.
 *
 * <p>This package must not know schemes, lots or money.
 */
package org.forestledger.rules.share;
