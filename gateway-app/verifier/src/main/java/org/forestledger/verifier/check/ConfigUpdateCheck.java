// SPDX-License-Identifier: Apache-2.0
package org.forestledger.verifier.check;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.Map;
import java.util.Optional;
import org.forestledger.verifier.UnusableInputException;
import org.forestledger.verifier.block.ConfigTransaction;
import org.forestledger.verifier.block.Transaction;
import org.forestledger.verifier.policy.ChannelConfig;
import org.forestledger.verifier.policy.ConfigDelta;
import org.hyperledger.fabric.protos.common.ConfigSignature;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * A new configuration is the one before with an update that those who signed it may make.
 *
 * <p>The update is run again: its read set must fit, the policy of each changed element must be satisfied, and what it
 * makes must be the configuration that stands in the block.
 */
public final class ConfigUpdateCheck {
    private final Tally tally;

    /**
     * For a channel.
     *
     * @param tally counts the signatures
     */
    public ConfigUpdateCheck(Tally tally) {
        this.tally = tally;
    }

    /**
     * What came of it.
     *
     * @param verdict what the transaction deserves
     * @param next the new configuration; empty if it must not be taken over
     * @param summary one sentence for the reader of the report; empty if it must not be taken over
     */
    public record Outcome(Verdict verdict, Optional<ChannelConfig> next, String summary) {}

    /** Short name for reports. */
    public String name() {
        return "config-update";
    }

    /**
     * Judges a configuration transaction.
     *
     * @param transaction the transaction
     * @param current the configuration before it
     * @param alone whether it is the only transaction of its block
     */
    public Outcome judge(Transaction transaction, ChannelConfig current, boolean alone) {
        if (!alone) {
            return refused("A configuration must be alone in its block.");
        }
        try {
            ConfigTransaction content = ConfigTransaction.read(transaction.payload());
            Optional<String> problem = problem(content, current);
            if (problem.isPresent()) {
                return refused(problem.get());
            }
            ChannelConfig next = ChannelConfig.of(current.channel(), content.config());
            Optional<String> changed = identityChange(current, next);
            return changed.isPresent()
                    ? refused(changed.get())
                    : new Outcome(Verdict.VALID, Optional.of(next), summary(transaction, content, current, next));
        } catch (InvalidProtocolBufferException e) {
            return refused("A part of the configuration is not the protobuf it should be.");
        } catch (UnusableInputException e) {
            return refused(e.getMessage());
        }
    }

    private Optional<String> problem(ConfigTransaction content, ChannelConfig current)
            throws InvalidProtocolBufferException {
        if (content.config().getSequence() != current.sequence() + 1) {
            return Optional.of("The configuration has the sequence number "
                    + content.config().getSequence() + " after " + current.sequence() + ".");
        }
        if (!content.update().getChannelId().equals(current.channel())) {
            return Optional.of("The update is for channel " + content.update().getChannelId() + ".");
        }
        SignerSet signers = signers(content, current);
        ConfigDelta delta = new ConfigDelta(current, content.update());
        Optional<String> problem = delta.problem(signers.signers());
        if (problem.isPresent()) {
            return Optional.of(problem.get() + "; signed by " + signers.describe() + ".");
        }
        return delta.result().equals(content.config().getChannelGroup())
                ? Optional.empty()
                : Optional.of("The configuration is not what its update makes of the one before.");
    }

    private SignerSet signers(ConfigTransaction content, ChannelConfig current) throws InvalidProtocolBufferException {
        SignerSet signers = new SignerSet(current.membership(), tally);
        for (ConfigSignature signature : content.signatures()) {
            signers.add(
                    SignatureHeader.parseFrom(signature.getSignatureHeader()).getCreator(),
                    signature.getSignature(),
                    signature.getSignatureHeader(),
                    content.signedUpdate());
        }
        return signers;
    }

    private static Optional<String> identityChange(ChannelConfig current, ChannelConfig next) {
        if (next.applicationGroups().isEmpty() || next.ordererGroups().isEmpty()) {
            return Optional.of("The configuration names no organisations to run or to order the channel.");
        }
        return idChange(current.applicationGroups(), next.applicationGroups())
                .or(() -> idChange(current.ordererGroups(), next.ordererGroups()));
    }

    /** As in Fabric, a group may come or go but must not become another organisation. */
    private static Optional<String> idChange(Map<String, String> before, Map<String, String> after) {
        for (Map.Entry<String, String> organisation : before.entrySet()) {
            boolean kept = organisation.getValue().equals(after.get(organisation.getKey()));
            if (!kept && after.containsValue(organisation.getValue())) {
                return Optional.of("The group " + organisation.getValue() + " is no longer the organisation "
                        + organisation.getKey() + ".");
            }
        }
        return Optional.empty();
    }

    private static String summary(
            Transaction transaction, ConfigTransaction content, ChannelConfig current, ChannelConfig next) {
        String changes = String.join(", ", new ConfigDelta(current, content.update()).changes());
        return "Block " + transaction.block() + " changes the channel's configuration to sequence number "
                + next.sequence() + ": " + changes + ".";
    }

    private Outcome refused(String message) {
        Verdict verdict = new Verdict(TxValidationCode.INVALID_CONFIG_TRANSACTION, name(), message);
        return new Outcome(verdict, Optional.empty(), "");
    }
}
