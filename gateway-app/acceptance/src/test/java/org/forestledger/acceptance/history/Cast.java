// SPDX-License-Identifier: Apache-2.0
package org.forestledger.acceptance.history;

import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.forestledger.acceptance.clients.Person;
import org.forestledger.contract.Signing;
import org.forestledger.contract.Step;
import org.forestledger.identity.Consortium;
import org.forestledger.identity.IdentityMaterial;
import org.forestledger.identity.Validity;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.permission.Role;

/** The people of a story with certificates, so that a ledger in memory names them and their transactions as a network does. */
final class Cast implements Signing {
    private static final int NONCE_BYTES = 24;

    private final Path cryptoDir;
    private final Validity validity;
    private final Map<Caller, Member> members = new LinkedHashMap<>();

    /**
     * A cast without people yet.
     *
     * @param cryptoDir the authorities that issue the certificates
     * @param validity from before the story begins until after it ends
     */
    Cast(Path cryptoDir, Validity validity) {
        this.cryptoDir = cryptoDir;
        this.validity = validity;
    }

    private Member member(Caller person) {
        return members.computeIfAbsent(person, this::issue);
    }

    private Member issue(Caller person) {
        String organisation = person.mspId().substring(0, person.mspId().length() - "MSP".length());
        String user = person.user().toLowerCase(Locale.ROOT);
        Consortium.User listed = new Consortium.User(
                user,
                organisation,
                "故事人物",
                user,
                person.roles().stream().map(Role::attribute).toList(),
                person.accounts());
        Person signer = new Person(person.mspId(), IdentityMaterial.issue(cryptoDir, listed, validity));
        return Member.of(user, signer, person.roles(), person.accounts());
    }

    @Override
    public Caller signer(Caller person) {
        return member(person).caller();
    }

    @Override
    public String txId(Caller person, int number) {
        return Proposals.txId(member(person), nonce(number));
    }

    private static ByteString nonce(int number) {
        return ByteString.copyFrom(
                ByteBuffer.allocate(NONCE_BYTES).putInt(number).array());
    }

    /** The call of a step. */
    Call call(Step step) {
        return new Call(
                member(step.by()),
                step.function(),
                List.of(Step.requestId(step.number()), step.command()),
                step.time());
    }

    /** The steps one after the other, with what the rules have made of each. */
    Script script(List<Step> steps, ReferenceLedger reference) {
        List<Round> rounds = new ArrayList<>();
        for (Step step : steps) {
            Call call = call(step);
            ByteString nonce = nonce(step.number());
            ReferenceLedger.Judgement judgement = reference.judge(call, Proposals.txId(call.by(), nonce));
            String told = step.refusal().map(Enum::name).orElse("");
            if (!judgement.code().equals(told)) {
                throw new AssertionError(step + " is told otherwise than judged: " + judgement.code());
            }
            if (judgement.accepted()) {
                reference.apply(judgement);
            }
            String expected = judgement.accepted() ? Outcome.VALID : "REFUSED " + judgement.code();
            Operation operation = new Operation(step.number(), call, Treatment.SUBMIT, nonce, expected);
            rounds.add(new Round(List.of(operation), List.of()));
        }
        return new Script(rounds, reference.worldState());
    }

    /** Somebody of each organisation, who may read blocks. */
    Map<String, Person> readers() {
        Map<String, Person> readers = new HashMap<>();
        for (Role role : List.of(Role.REGISTRAR, Role.COMPANY_CLERK, Role.PARTNER_CLERK, Role.AUDITOR)) {
            String mspId = role.organisation().mspId();
            Caller reader = new Caller(mspId, "", "reader", List.of(role), List.of());
            readers.put(mspId, member(reader).person());
        }
        return readers;
    }

    /** Everybody who signs. */
    List<Person> people() {
        return members.values().stream().map(Member::person).toList();
    }
}
