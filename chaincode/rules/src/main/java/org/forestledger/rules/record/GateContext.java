// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestledger.rules.account.Account;
import org.forestledger.rules.batch.Batch;
import org.forestledger.rules.ledger.Work;
import org.forestledger.rules.project.Parcel;
import org.forestledger.rules.project.Project;

/**
 * What an event is about, so that a gate finds the subjects of its type.
 *
 * @param project the project, as it stands before the event
 * @param parcels the numbers of the parcels
 * @param accounts the accounts that it names
 * @param ruleSetId the rule set, where the event names one
 * @param batchId the batch, where there is one already
 */
public record GateContext(
        Project project,
        List<String> parcels,
        List<String> accounts,
        Optional<String> ruleSetId,
        Optional<String> batchId) {
    public GateContext {
        parcels = List.copyOf(parcels);
        accounts = List.copyOf(accounts);
    }

    /** An event of a project: its parcels, and its partner, company and township. */
    public static GateContext of(Project project) {
        return new GateContext(
                project,
                numbers(project.parcels()),
                Stream.of(project.projectCompanyAccount(), project.partnerAccount(), project.townshipAccount())
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    /** An event of a batch. */
    public static GateContext of(Project project, Batch batch) {
        return of(project).under(batch.ruleSetId()).naming(batch.titleHolder()).with(batch.batchId());
    }

    /** The same under a rule set. */
    public GateContext under(String ruleSet) {
        return new GateContext(project, parcels, accounts, Optional.of(ruleSet), batchId);
    }

    /** The same with one more account. */
    public GateContext naming(String account) {
        return new GateContext(
                project,
                parcels,
                Stream.concat(accounts.stream(), Stream.of(account)).toList(),
                ruleSetId,
                batchId);
    }

    /** The same about other parcels. */
    public GateContext on(List<Parcel> others) {
        return new GateContext(project, numbers(others), accounts, ruleSetId, batchId);
    }

    private GateContext with(String batch) {
        return new GateContext(project, parcels, accounts, ruleSetId, Optional.of(batch));
    }

    private static List<String> numbers(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::parcelNo).toList();
    }

    /** The subjects of a type; none where the event has no such subject. */
    List<String> subjects(Work work, RecordType type) {
        return switch (type.subject()) {
            case PROJECT -> List.of(project.projectId());
            case PARCEL -> parcels;
            case ACCOUNT ->
                accounts.stream()
                        .filter(id -> type.takes(work.get(Account.KIND, id).accountKind()))
                        .toList();
            case BATCH -> batchId.stream().toList();
            case RULE_SET -> ruleSetId.stream().toList();
            case REGION -> List.of(project.region());
        };
    }
}
