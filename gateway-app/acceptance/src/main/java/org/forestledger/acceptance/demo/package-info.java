// SPDX-License-Identifier: Apache-2.0
/**
 * The main job, played through the REST API by people of four organisations.
 *
 * <p>It must not do anything that a user of the API could not do.
 */
package org.forestledger.acceptance.demo;
