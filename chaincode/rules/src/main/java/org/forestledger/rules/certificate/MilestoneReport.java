// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Kind;
import org.forestledger.rules.project.Evidence;
import org.forestledger.rules.unit.Bps;

/**
 * How far the issue of a kind of paper had come on a day (YC-02, YC-05).
 *
 * @param reportId the id
 * @param ruleSetVersion the version of the rule set whose targets it is measured by
 * @param series the series of targets, for example {@code incomeCertificates}
 * @param base how many there are to issue
 * @param issued how many were issued
 * @param asOf the day
 * @param reached how much of the base that is, rounded down
 * @param targets all targets of the series
 * @param due the target whose day came last; absent before the first one
 * @param met whether that target was met; true before the first one
 * @param document the count
 * @param reportedBy who reported it
 */
public record MilestoneReport(
        String reportId,
        String ruleSetVersion,
        String series,
        long base,
        long issued,
        LocalDate asOf,
        Bps reached,
        List<Milestones.Target> targets,
        Optional<Milestones.Target> due,
        boolean met,
        Evidence document,
        String reportedBy) {
    /** Where reports are kept. */
    public static final Kind<MilestoneReport> KIND = new Kind<>("milestoneReport", MilestoneReport.class);

    public MilestoneReport {
        targets = List.copyOf(targets);
    }
}
