// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/**
 * Who takes part: the organisations with their nodes, and the application users with roles and accounts.
 *
 * @param format version of the file format, at present 1
 * @param organisations the organisations, the ordering one among them
 * @param users the application users; administrators are made without being listed
 */
public record Consortium(int format, List<Organisation> organisations, List<User> users) {
    /** The file format that this version reads. */
    public static final int FORMAT = 1;

    private static final String SHIPPED = "consortium.json";

    /** Missing lists become empty ones; {@link #read} and {@link #shipped} check the content. */
    public Consortium {
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        users = users == null ? List.of() : List.copyOf(users);
    }

    /**
     * An organisation of the consortium.
     *
     * @param name folder name and the {@code O} of its certificates
     * @param mspId Fabric's name for it
     * @param nameZh display name in Chinese
     * @param nameEn display name in English
     * @param peers its peers
     * @param orderers its ordering nodes; their names are unique in the whole consortium
     */
    public record Organisation(
            String name, String mspId, String nameZh, String nameEn, List<Node> peers, List<Node> orderers) {
        /** Missing lists become empty ones. */
        public Organisation {
            peers = peers == null ? List.of() : List.copyOf(peers);
            orderers = orderers == null ? List.of() : List.copyOf(orderers);
        }

        /**
         * The name under which a node of this organisation is known in certificates, for example
         * {@code peer0.statecompany}.
         *
         * @param node a node of this organisation
         */
        public String serverName(Node node) {
            return node.name() + "." + lowerName();
        }

        String lowerName() {
            return name.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A peer or an ordering node.
     *
     * @param name short name, also the folder name
     * @param hosts further DNS names or IP addresses for its TLS certificate, beyond loopback and its own name
     */
    public record Node(String name, List<String> hosts) {
        /** A missing host list becomes an empty one. */
        public Node {
            hosts = hosts == null ? List.of() : List.copyOf(hosts);
        }
    }

    /**
     * An application user: an office, not a person.
     *
     * @param user login and certificate name
     * @param organisation name of the organisation that vouches for it
     * @param nameZh name of the office in Chinese
     * @param nameEn name of the office in English
     * @param roles roles that go into the certificate
     * @param accounts accounts it may act for, possibly none
     */
    public record User(
            String user, String organisation, String nameZh, String nameEn, List<String> roles, List<String> accounts) {
        /** Missing lists become empty ones. */
        public User {
            roles = roles == null ? List.of() : List.copyOf(roles);
            accounts = accounts == null ? List.of() : List.copyOf(accounts);
        }
    }

    /** The consortium that comes with the product. */
    public static Consortium shipped() {
        try (InputStream in =
                Objects.requireNonNull(Consortium.class.getResourceAsStream(SHIPPED), "consortium.json is missing")) {
            return parse(in.readAllBytes(), "the shipped consortium file");
        } catch (IOException e) {
            throw new IdentityException("The shipped consortium file cannot be read.", e);
        }
    }

    /**
     * Reads and checks a consortium file.
     *
     * @param file JSON in the format of this record
     * @throws IdentityException if it cannot be read, is no such JSON, or breaks a rule; the message lists every fault
     */
    public static Consortium read(Path file) {
        try {
            return parse(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new IdentityException("The consortium file " + file + " cannot be read.", e);
        }
    }

    /**
     * The organisation of that name.
     *
     * @param name organisation name
     * @throws IdentityException if there is none
     */
    public Organisation organisation(String name) {
        return organisations.stream()
                .filter(organisation -> organisation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IdentityException("The consortium has no organisation named " + name + "."));
    }

    static Consortium parse(byte[] json, String source) {
        Consortium consortium;
        try {
            consortium = Json.MAPPER.readValue(json, Consortium.class);
        } catch (JacksonException e) {
            throw new IdentityException(
                    "The consortium in " + source + " is not valid JSON of its format: " + e.getOriginalMessage(), e);
        }
        List<String> faults = ConsortiumCheck.faults(consortium);
        if (!faults.isEmpty()) {
            throw new IdentityException("The consortium in " + source + " has faults: " + String.join("; ", faults));
        }
        return consortium;
    }
}
