/**
 * Who signed: members of organisations, their certificates and signatures.
 *
 * <p>It must not know blocks or what a signature is needed for.
 */
package org.forestledger.verifier.msp;
