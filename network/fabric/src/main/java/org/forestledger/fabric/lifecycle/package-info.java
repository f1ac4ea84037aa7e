// SPDX-License-Identifier: Apache-2.0
/** The chaincode lifecycle: install, approve, commit. */
package org.forestledger.fabric.lifecycle;
