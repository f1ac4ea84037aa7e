// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.certificate.ForestRight;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;
import org.forestledger.rules.unit.CentiMu;

/**
 * What an event is about, so that a gate finds the subjects of its type.
 *
 * @param region the region whose gates are asked
 * @param project the project, as it stands before the event
 * @param parcels the numbers of the parcels
 * @param areas what the event says of the area of each parcel; empty where it says nothing of it
 * @param total what the event says of the area of all together
 * @param accounts the accounts that it names
 * @param ruleSetId the rule set, where the event names one
 * @param batchId the batch, where there is one already
 * @param rightId the forest right that is filed
 */
public record GateContext(
        String region,
        Optional<Project> project,
        List<String> parcels,
        Map<String, CentiMu> areas,
        Optional<CentiMu> total,
        List<String> accounts,
        Optional<String> ruleSetId,
        Optional<String> batchId,
        Optional<String> rightId) {
    public GateContext {
        parcels = List.copyOf(parcels);
        areas = Map.copyOf(areas);
        accounts = List.copyOf(accounts);
    }

    /** An event of a project: its parcels, and its partner, company and township. */
    public static GateContext of(Project project) {
        return new GateContext(
                project.region(),
                Optional.of(project),
                project.parcels().stream().map(Parcel::parcelNo).toList(),
                Map.of(),
                Optional.empty(),
                Stream.of(project.projectCompanyAccount(), project.partnerAccount(), project.townshipAccount())
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A project that is proposed, with the area of each of its parcels. */
    public static GateContext proposing(Project project) {
        return of(project).on(project.parcels());
    }

    /** An event of a batch. */
    public static GateContext of(Project project, Batch batch) {
        GateContext of = of(project).under(batch.ruleSetId()).naming(batch.titleHolder());
        return new GateContext(
                of.region,
                of.project,
                of.parcels,
                of.areas,
                of.total,
                of.accounts,
                of.ruleSetId,
                Optional.of(batch.batchId()),
                of.rightId);
    }

    /** A forest right that is filed, of the village that owns the land. */
    public static GateContext of(ForestRight right) {
        return new GateContext(
                right.region(),
                Optional.empty(),
                List.of(right.parcelNo()),
                Map.of(),
                Optional.empty(),
                List.of(right.village()),
                Optional.of(right.ruleSetId()),
                Optional.empty(),
                Optional.of(right.rightId()));
    }

    /** The same under a rule set. */
    public GateContext under(String ruleSet) {
        return new GateContext(
                region, project, parcels, areas, total, accounts, Optional.of(ruleSet), batchId, rightId);
    }

    /** The same with one more account. */
    public GateContext naming(String account) {
        List<String> more = Stream.concat(accounts.stream(), Stream.of(account)).toList();
        return new GateContext(region, project, parcels, areas, total, more, ruleSetId, batchId, rightId);
    }

    /** The same about these parcels, with their areas. */
    public GateContext on(List<Parcel> others) {
        Map<String, CentiMu> stated = new TreeMap<>();
        others.forEach(parcel -> stated.merge(parcel.parcelNo(), parcel.area(), CentiMu::plus));
        List<String> numbers = others.stream().map(Parcel::parcelNo).toList();
        return new GateContext(region, project, numbers, stated, total, accounts, ruleSetId, batchId, rightId);
    }

    /** The same with the area that all together come to. */
    public GateContext totalling(CentiMu area) {
        return new GateContext(
                region, project, parcels, areas, Optional.of(area), accounts, ruleSetId, batchId, rightId);
    }

    /** The subjects of a type; none where the event has no such subject. */
    List<String> subjects(Work work, RecordType type) {
        return switch (type.subject()) {
            case PROJECT -> project.map(Project::projectId).stream().toList();
            case PARCEL -> parcels;
            case ACCOUNT ->
                accounts.stream()
                        .filter(id -> type.takes(work.get(Account.KIND, id).accountKind()))
                        .toList();
            case BATCH -> batchId.stream().toList();
            case RULE_SET -> ruleSetId.stream().toList();
            case RIGHT -> rightId.stream().toList();
            case REGION -> List.of(region);
        };
    }
}
