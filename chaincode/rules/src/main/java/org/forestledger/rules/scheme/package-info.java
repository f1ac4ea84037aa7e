/**
 * The settlement-scheme language: who gets how many fen of a gross amount, and why.
 *
 * <p>A {@link org.forestledger.rules.scheme.Scheme} is data: declared inputs, numbered parameters with their clauses,
 * beneficiaries with route and booking form, a {@link org.forestledger.rules.scheme.Gross} and a tree of
 * {@link org.forestledger.rules.scheme.Node}s through which the gross flows until each fen reaches a beneficiary.
 * {@link org.forestledger.rules.scheme.SchemeEvaluator} turns a scheme and named input texts into an
 * {@link org.forestledger.rules.scheme.Evaluation}: either the {@link org.forestledger.rules.scheme.Settlement} (legs that
 * sum to the gross, fees on top, named figures, flags, and a derivation for each leg) or the refusal.
 *
 * <p>How money flows through the tree: every node takes a whole number of fen and hands whole numbers of fen to its
 * children, which sum to what it took. So a share of one node is the gross of the node below it. Exact fractions live
 * inside a node only, and each beneficiary is rounded there once.
 *
 * <p>This package must not know any city, ledger, clock or text format but the input texts: cities are data.
 */
package org.forestledger.rules.scheme;
