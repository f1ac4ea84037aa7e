/**
 * Describes the API in OpenAPI 3.1, the ledger's functions out of their catalogue and records.
 *
 * <p>It must not know how anything is carried out.
 */
package org.forestledger.app.openapi;
