/**
 * The gateway's start and settings.
 *
 * <p>It must not know Fabric or gRPC: only the ledger client does.
 */
package org.forestledger.app;
