// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

/**
 * What somebody means to do, before it is written down as a call.
 *
 * @param by who
 * @param function the function
 * @param command the command
 */
record Intent(Member by, String function, Record command) {}
