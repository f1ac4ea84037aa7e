// SPDX-License-Identifier: Apache-2.0
/**
 * The chaincode: parse, load, decide, store, emit.
 *
 * <p>It must hold no rule of the domain; those stand in the rules module.
 */
package org.forestledger.contract;
