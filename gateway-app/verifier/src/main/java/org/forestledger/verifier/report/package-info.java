/**
 * The outcome as text for a person and as JSON for a program.
 *
 * <p>It must not know how anything was checked.
 */
package org.forestledger.verifier.report;
