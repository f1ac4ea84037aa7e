// SPDX-License-Identifier: Apache-2.0
/** The processes: environment, start, stop, health. */
package org.forestledger.fabric.node;
