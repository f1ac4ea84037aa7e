// SPDX-License-Identifier: Apache-2.0
/** Writes of users who keep their keys: the gateway hands out the bytes to sign, and takes the signatures. */
package org.forestledger.app.ownkey;
