/**
 * Shares whole numbers out without making or losing one: serial ranges, instalments, average costs, largest remainders.
 *
 * <p>This package must not know schemes, lots or who the holders are.
 */
package org.forestledger.rules.apportion;
