// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.report;

import java.util.List;
import java.util.SortedMap;
import org.forestledger.verifier.check.Fault;

/**
 * The outcome of a run.
 *
 * @param channel channel name; empty if the trust anchor did not hold
 * @param anchor the trust anchor
 * @param blocks how many blocks were judged
 * @param lastBlock number of the last one
 * @param lastHash hash of its header, in hex
 * @param transactions how many transactions they hold
 * @param outcomes how many transactions ended with which of Fabric's codes, by the judgement of this run
 * @param configSequence how often the channel's configuration has changed
 * @param definitions who must endorse for each chaincode in the end, in words
 * @param changes the changes of configuration and definitions, in words
 * @param signatures how many signatures were checked
 * @param commitHashes how many of a peer's commit hashes were compared with the rebuilt state
 * @param stateKeys how many keys the rebuilt state has
 * @param stateDigest SHA-256 over the rebuilt state: equal for all who hold the same
 * @param judged how many entries each check of the content has judged
 * @param checks names of the checks that ran
 * @param faultCount how many faults there are
 * @param faults the first ones of them
 * @param notices what the reader should know besides
 */
public record Report(
        String channel,
        String anchor,
        long blocks,
        long lastBlock,
        String lastHash,
        long transactions,
        SortedMap<String, Long> outcomes,
        long configSequence,
        List<String> definitions,
        List<String> changes,
        long signatures,
        long commitHashes,
        long stateKeys,
        String stateDigest,
        SortedMap<String, Long> judged,
        List<String> checks,
        long faultCount,
        List<Fault> faults,
        List<String> notices) {
    /** Whether no fault was found. */
    public boolean isGood() {
        return faultCount == 0;
    }
}
