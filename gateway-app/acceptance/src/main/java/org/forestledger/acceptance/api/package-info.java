// SPDX-License-Identifier: Apache-2.0
/**
 * The REST API as a program of a user would call it: with names, passwords and patience.
 *
 * <p>It must not know the ledger's rules.
 */
package org.forestledger.acceptance.api;
