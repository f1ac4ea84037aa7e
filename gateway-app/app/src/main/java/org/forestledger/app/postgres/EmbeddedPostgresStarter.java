// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts the database as soon as the settings are known, beside the start of the application, which is what takes the
 * time. Does nothing where {@code spring.datasource.url} is set.
 */
public final class EmbeddedPostgresStarter implements ApplicationListener<SpringApplicationEvent> {
    private CompletableFuture<EmbeddedPostgres> starting;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        // Not earlier: settings that tests and initializers add are known from here on.
        if (event instanceof ApplicationContextInitializedEvent initialized) {
            start(initialized.getApplicationContext());
        } else if (event instanceof ApplicationFailedEvent && starting != null) {
            starting.thenAccept(EmbeddedPostgres::close);
        }
    }

    private void start(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        Path folder =
                Path.of(environment.getRequiredProperty("forest.data-dir")).resolve("app");
        starting = new CompletableFuture<>();
        CompletableFuture<EmbeddedPostgres> database = starting;
        Thread thread = new Thread(
                () -> database.completeAsync(() -> EmbeddedPostgres.start(folder), Runnable::run), "postgres-start");
        thread.setDaemon(true);
        thread.start();
        ((GenericApplicationContext) context).registerBean("embeddedPostgres", EmbeddedPostgres.class, database::join);
    }
}
