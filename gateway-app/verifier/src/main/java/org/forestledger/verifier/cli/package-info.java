/**
 * The command line over the library.
 *
 * <p>It must not know how anything is checked.
 */
package org.forestledger.verifier.cli;
