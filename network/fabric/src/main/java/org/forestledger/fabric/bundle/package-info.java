// SPDX-License-Identifier: Apache-2.0
/** What a host of a larger network is given, and nothing else. */
package org.forestledger.fabric.bundle;
