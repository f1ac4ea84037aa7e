// SPDX-License-Identifier: Apache-2.0
/**
 * Makes the reference pages from the code and keeps all pages in step with the repository.
 *
 * <p>It must not know how the gateway works: it reads catalogues, records and files.
 */
package org.forestledger.app.docs;
