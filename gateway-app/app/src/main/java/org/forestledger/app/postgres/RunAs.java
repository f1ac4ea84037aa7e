// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How to start the server's programs as the current user. PostgreSQL refuses to run as root, so root needs either a user
 * namespace of its own or another user id.
 */
enum RunAs {
    /** An ordinary user: nothing to do. */
    SELF(List.of()),
    /** Root in a new user namespace, where it is nobody to itself and still owner of its files. */
    NAMESPACE(List.of("unshare", "--user")),
    /** Root as user nobody, where namespaces are forbidden, as in many containers. The files change hands. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    private final List<String> prefix;

    RunAs(List<String> prefix) {
        this.prefix = prefix;
    }

    static RunAs detect() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SELF;
        }
        for (RunAs candidate : List.of(NAMESPACE, NOBODY)) {
            if (candidate.works()) {
                return candidate;
            }
        }
        throw new IllegalStateException("PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
                + " start as an ordinary user, or set spring.datasource.url to a server of your own");
    }

    private boolean works() throws IOException {
        try {
            return Programs.run(command("true"), TimeUnit.SECONDS.toMillis(5)) == 0;
        } catch (IOException e) {
            if (e.getMessage().contains("Cannot run program")) {
                return false;
            }
            throw e;
        }
    }

    List<String> command(String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }

    /** Gives a folder to the user that the server will run as. */
    void own(Path folder) throws IOException {
        if (this == NOBODY
                && Programs.run(List.of("chown", "-R", "65534:65534", folder.toString()), TimeUnit.SECONDS.toMillis(60))
                        != 0) {
            throw new IOException("cannot give " + folder + " to user nobody");
        }
    }
}
