// SPDX-License-Identifier: Apache-2.0
/** Runs the ledger on real Hyperledger Fabric as native processes, on one host or on several. */
package org.forestledger.fabric;
