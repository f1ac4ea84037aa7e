// SPDX-License-Identifier: Apache-2.0
/** Who runs what where: the topology file and the nodes and ports that follow from it. */
package org.forestledger.fabric.topology;
