/**
 * One class for each thing that is checked.
 *
 * <p>It must not know files, formats of reports or the command line.
 */
package org.forestledger.verifier.check;
