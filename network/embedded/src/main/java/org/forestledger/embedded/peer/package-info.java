// SPDX-License-Identifier: Apache-2.0
/**
 * One organisation's peer: endorses proposals, validates blocks by itself and commits them.
 *
 * <p>It must not share state with the peer of another organisation.
 */
package org.forestledger.embedded.peer;
