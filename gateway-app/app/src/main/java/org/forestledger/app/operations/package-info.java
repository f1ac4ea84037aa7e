/**
 * Writes: stored before they are sent, sent once, followed to their end whatever happens to this process.
 *
 * <p>It must not know Fabric, nor what the commands mean.
 */
package org.forestledger.app.operations;
