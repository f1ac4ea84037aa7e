// SPDX-License-Identifier: Apache-2.0
/** A peer's data in one file with the checksum of each file in it, and back. */
package org.forestledger.fabric.backup;
