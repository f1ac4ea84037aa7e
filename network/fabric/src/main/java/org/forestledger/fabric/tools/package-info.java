// SPDX-License-Identifier: Apache-2.0
/** Fabric's own programs: finding them, building them, running them. */
package org.forestledger.fabric.tools;
