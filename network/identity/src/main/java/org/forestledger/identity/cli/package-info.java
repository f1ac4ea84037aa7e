/**
 * The command line over the identity library.
 *
 * <p>It must not know how a certificate or a folder is made.
 */
package org.forestledger.identity.cli;
