// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who am I. */
@RestController
class MeController {
    private final UserStore store;

    MeController(UserStore store) {
        this.store = store;
    }

    /**
     * The signed-in user.
     *
     * @param user login name
     * @param organisation short name
     * @param roles role names
     */
    record Me(String user, String organisation, List<String> roles) {}

    @GetMapping("/api/v1/me")
    Me me(Principal caller) {
        UserStore.Row row = store.find(caller.getName()).orElseThrow();
        return new Me(row.user(), row.organisation(), store.roles(row.user()));
    }
}
