// SPDX-License-Identifier: Apache-2.0
/** Chaincode packages: made of a jar, kept with it, known by their id. */
package org.forestledger.fabric.chaincode;
