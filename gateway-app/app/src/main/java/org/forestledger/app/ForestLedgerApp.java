// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The gateway: what people and programs talk to. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ForestLedgerApp {
    /** Starts the gateway. */
    public static void main(String[] arguments) {
        SpringApplication.run(ForestLedgerApp.class, arguments);
    }
}
