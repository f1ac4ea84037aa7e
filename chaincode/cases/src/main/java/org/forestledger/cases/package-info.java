/**
 * Reads the settlement cases and rule sets that this module carries as data.
 *
 * <p>This package must not know how a rule is carried out; it hands over what the files say.
 */
package org.forestledger.cases;
