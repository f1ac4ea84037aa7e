// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import java.nio.file.Path;

/**
 * Where each piece of identity material lies in a crypto folder.
 *
 * @param cryptoDir the crypto folder
 */
public record MaterialPaths(Path cryptoDir) {
    /** Name of the administrator that every organisation has. */
    public static final String ADMIN = "Admin";

    /** The list of application users. */
    public Path users() {
        return cryptoDir.resolve("users.json");
    }

    /** The consortium that the folder was made for. */
    public Path consortium() {
        return cryptoDir.resolve("consortium.json");
    }

    /** The list of all files of a complete folder; it is written last. */
    Path inventory() {
        return cryptoDir.resolve("material.json");
    }

    /**
     * Folder of an organisation.
     *
     * @param organisation organisation name
     */
    public Path organisation(String organisation) {
        return cryptoDir.resolve("organizations").resolve(organisation);
    }

    /**
     * The verifying MSP folder of an organisation: public certificates only.
     *
     * @param organisation organisation name
     */
    public Path organisationMsp(String organisation) {
        return organisation(organisation).resolve("msp");
    }

    /**
     * Certificate of the identity authority of an organisation.
     *
     * @param organisation organisation name
     */
    public Path authorityCertificate(String organisation) {
        return organisation(organisation).resolve("ca").resolve("ca-cert.pem");
    }

    /**
     * Certificate of the TLS authority of an organisation.
     *
     * @param organisation organisation name
     */
    public Path tlsAuthorityCertificate(String organisation) {
        return organisation(organisation).resolve("tlsca").resolve("tlsca-cert.pem");
    }

    /**
     * Folder of a peer, with {@code msp} and {@code tls} in it.
     *
     * @param organisation organisation name
     * @param peer peer name, for example {@code peer0}
     */
    public Path peer(String organisation, String peer) {
        return organisation(organisation).resolve("peers").resolve(peer);
    }

    /**
     * Folder of an ordering node of any organisation, with {@code msp} and {@code tls} in it.
     *
     * @param orderer name of the ordering node, for example {@code orderer0}
     */
    public Path orderer(String orderer) {
        return cryptoDir.resolve("orderers").resolve(orderer);
    }

    /**
     * Folder of a user, with {@code msp} and {@code tls} in it.
     *
     * @param organisation organisation name
     * @param user user name, or {@link #ADMIN}
     */
    public Path user(String organisation, String user) {
        return organisation(organisation).resolve("users").resolve(user);
    }

    /**
     * Folder of an organisation's gateway, with {@code tls} in it: the TLS client certificate with which whoever speaks for
     * the organisation's users dials peers that ask for one.
     *
     * @param organisation organisation name
     */
    public Path gateway(String organisation) {
        return organisation(organisation).resolve("gateway");
    }

    /**
     * Folder of an organisation's chaincode service, with {@code tls} in it.
     *
     * @param organisation organisation name
     */
    public Path chaincodeService(String organisation) {
        return organisation(organisation).resolve("chaincode");
    }

    /**
     * Signing certificate in a node's or user's folder.
     *
     * @param holder folder of a peer, ordering node or user
     */
    public static Path signingCertificate(Path holder) {
        return holder.resolve("msp").resolve("signcerts").resolve("cert.pem");
    }

    /**
     * Private key of the signing certificate in a node's or user's folder.
     *
     * @param holder folder of a peer, ordering node or user
     */
    public static Path signingKey(Path holder) {
        return holder.resolve("msp").resolve("keystore").resolve("priv_sk");
    }

    String relative(Path file) {
        return cryptoDir.relativize(file).toString().replace('\\', '/');
    }
}
