/**
 * Turns everything that goes wrong into RFC 9457 problem documents in Chinese and English.
 *
 * <p>It must not show exception texts, and must not know what the functions mean.
 */
package org.forestledger.app.problem;
