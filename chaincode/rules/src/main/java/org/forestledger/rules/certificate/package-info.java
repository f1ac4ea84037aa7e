// SPDX-License-Identifier: Apache-2.0
/**
 * Papers on rights in a forest: who has a share in its income, who may run it and for how long, and how far issuing has come.
 *
 * <p>It must not know JSON, Fabric or the gateway, nor anybody's name.
 */
package org.forestledger.rules.certificate;
