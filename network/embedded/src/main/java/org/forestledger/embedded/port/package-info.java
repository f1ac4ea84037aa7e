// SPDX-License-Identifier: Apache-2.0
/** Ports for servers that nobody gave one. */
package org.forestledger.embedded.port;
