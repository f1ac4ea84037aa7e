// SPDX-License-Identifier: Apache-2.0
/**
 * Who may do what: one table, function by function.
 *
 * <p>It must not know how certificates look.
 */
package org.forestledger.rules.permission;
