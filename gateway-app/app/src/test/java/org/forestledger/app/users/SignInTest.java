// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.forestledger.app.Api;
import org.forestledger.app.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SignInTest extends AppTest {
    @Autowired
    private UserStore store;

    @Test
    void credentials_shouldBeOwnersAloneAndAllDifferent_whenFirstStarted() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve("credentials.json"))))
                .isEqualTo("rw-------");
        Set<String> passwords = new HashSet<>();
        for (JsonNode entry : mapper.readTree(DATA.resolve("credentials.json").toFile())) {
            assertThat(entry.propertyNames()).containsExactly("user", "password", "organisation", "roles");
            assertThat(entry.path("password").asString()).hasSize(24);
            passwords.add(entry.path("password").asString());
        }
        assertThat(passwords).hasSize(5);
    }

    @Test
    void database_shouldLiveInDataFolder_whenNoneIsConfigured() {
        assertThat(DATA.resolve("app/postgres/PG_VERSION")).exists();
        assertThat(Path.of("network")).doesNotExist();
    }

    @Test
    void passwords_shouldBeHashedInDatabase_whenStored() {
        assertThat(store.find("auditor").orElseThrow().passwordHash())
                .startsWith("$2")
                .doesNotContain(passwordOf("auditor"));
    }

    @Test
    void api_shouldKnowCaller_whenPasswordIsRight() {
        Api.Answer answer = as("partner.clerk").get("/api/v1/me");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("organisation").asString()).isEqualTo("Partner");
        assertThat(answer.json().path("roles").get(0).asString()).isEqualTo("partnerClerk");
        assertThat(answer.raw().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void api_shouldChallenge_whenNobodySignsIn() {
        Api.Answer answer = anonymous().get("/api/v1/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.raw().headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
    }

    @Test
    void api_shouldRefuse_whenUserIsUnknownOrPasswordEmpty() {
        assertThat(anonymous().with("nobody", "x").get("/api/v1/me").status()).isEqualTo(401);
        assertThat(anonymous().with("auditor", "").get("/api/v1/me").status()).isEqualTo(401);
        assertThat(anonymous()
                        .with("auditor", "x".repeat(5000))
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
        as("auditor").get("/api/v1/me");
    }

    @Test
    void api_shouldRefuse_whenPasswordIsWrongAfterARightOneWasRemembered() {
        assertThat(as("company.clerk").get("/api/v1/me").status()).isEqualTo(200);
        assertThat(anonymous().with("company.clerk", "wrong").get("/api/v1/me").status())
                .isEqualTo(401);
        assertThat(anonymous()
                        .with("company.clerk", passwordOf("auditor"))
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
        // The remembered password is right, yet the failures are only cleared by a full check.
        clock.advance(Duration.ofMinutes(10));
        assertThat(as("company.clerk").get("/api/v1/me").status()).isEqualTo(200);
        assertThat(store.find("company.clerk").orElseThrow().failures()).isZero();
    }

    @Test
    void api_shouldLockOutEvenRightPassword_whenFailuresRepeat() {
        String user = "to.be.locked";
        assertThat(as(user).get("/api/v1/me").status()).isEqualTo(200);
        for (int i = 0; i < PasswordSignIn.FAILURES_MAX; i++) {
            assertThat(anonymous().with(user, "wrong" + i).get("/api/v1/me").code())
                    .isEqualTo("UNAUTHENTICATED");
        }

        Api.Answer locked = as(user).get("/api/v1/me");
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.code()).isEqualTo("LOCKED_OUT");
        assertThat(locked.raw().headers().firstValue("Retry-After")).isPresent();

        clock.advance(Duration.ofMinutes(2));
        assertThat(as(user).get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void openPages_shouldNeedNoSignIn_whenAsked() {
        assertThat(anonymous().get("/").text()).contains("Forest Ledger", "林权");
        assertThat(anonymous().get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(anonymous().get("/v3/api-docs").status()).isEqualTo(200);
    }

    @Test
    void otherActuators_shouldNotExist_whenAsked() {
        assertThat(anonymous().get("/actuator/env").status()).isEqualTo(404);
    }
}
