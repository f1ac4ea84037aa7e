// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.postgres;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections to the server of our own, where it runs. */
@Configuration(proxyBeanMethods = false)
class EmbeddedDataSource {
    private static final int CONNECTIONS_MAX = 16;

    @Bean
    @ConditionalOnBean(EmbeddedPostgres.class)
    HikariDataSource dataSource(EmbeddedPostgres server) {
        HikariDataSource connections = new HikariDataSource();
        connections.setJdbcUrl(server.url());
        connections.setUsername(server.user());
        connections.setPassword(server.password());
        connections.setMaximumPoolSize(CONNECTIONS_MAX);
        connections.setPoolName("embedded");
        return connections;
    }
}
