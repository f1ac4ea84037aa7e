/**
 * What the ledger's blocks say, as tables that can be asked: balances at any height, statements, owners of a serial number,
 * search, targets against actual figures.
 *
 * <p>It must not know how anything is written. Every row follows from the blocks alone; nothing else may write to its
 * tables, so that they can be built anew at any time.
 */
package org.forestledger.app.readmodel;
