// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole gateway with a database of its own, over HTTP, before a fake ledger. All subclasses share one. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(AppTest.Fakes.class)
public abstract class AppTest {
    protected static final Path DATA = dataFolder();
    protected static final Duration SOON = Duration.ofSeconds(20);

    /** The ledger and the clock of the tests. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Fakes {
        @Bean
        @Primary
        FakeLedger fakeLedger() {
            return new FakeLedger();
        }

        @Bean
        @Primary
        MutableClock mutableClock() {
            return new MutableClock();
        }
    }

    @Autowired
    protected FakeLedger ledger;

    @Autowired
    protected MutableClock clock;

    @Autowired
    protected JsonMapper mapper;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("forest.data-dir", DATA::toString);
        registry.add("forest.commit-wait", () -> "10s");
    }

    @BeforeEach
    void resetLedger() {
        ledger.reset();
        await(() -> Files.exists(DATA.resolve("credentials.json")));
    }

    /** Calls as this user. */
    protected Api as(String user) {
        return anonymous().with(user, passwordOf(user));
    }

    /** Calls without signing in. */
    protected Api anonymous() {
        return new Api(port, mapper);
    }

    protected String passwordOf(String user) {
        JsonNode all = mapper.readTree(DATA.resolve("credentials.json").toFile());
        for (JsonNode entry : all) {
            if (entry.path("user").asString().equals(user)) {
                return entry.path("password").asString();
            }
        }
        throw new AssertionError("no password for " + user);
    }

    protected static void await(BooleanSupplier condition) {
        Awaitility.await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(condition::getAsBoolean);
    }

    private static Path dataFolder() {
        try {
            Path folder = Files.createTempDirectory("gateway-test");
            Files.createDirectories(folder.resolve("crypto"));
            String users = String.join(
                    ",",
                    Arrays.asList(
                            user("gov.leader1", "Government", "leadingGroup"),
                            user("company.clerk", "StateCompany", "companyClerk"),
                            user("partner.clerk", "Partner", "partnerClerk"),
                            user("to.be.locked", "Partner", "investor"),
                            user("auditor", "Auditor", "auditor")));
            Files.writeString(folder.resolve("crypto/users.json"), "[" + users + "]");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String user(String name, String organisation, String role) {
        return """
                {"user":"%s","mspId":"%sMSP","organisation":"%s","nameZh":"","nameEn":"","roles":["%s"],"accounts":[],
                "certificate":"none.pem","privateKey":"none.pem"}"""
                .formatted(name, organisation, organisation, role);
    }
}
