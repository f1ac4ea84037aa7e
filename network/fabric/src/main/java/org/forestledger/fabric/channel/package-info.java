// SPDX-License-Identifier: Apache-2.0
/** The channel: its first configuration, joining orderers and peers, asking for heights. */
package org.forestledger.fabric.channel;
