// SPDX-License-Identifier: Apache-2.0
/**
 * Four hosts in network namespaces, a load through the REST API, and what happens to it when nodes are killed and
 * organisations are cut off.
 *
 * <p>The test makes the namespaces and starts {@link org.forestledger.acceptance.hosts.HostsRun} in one of them, because
 * the hosts' addresses exist nowhere else.
 */
package org.forestledger.acceptance.hosts;
