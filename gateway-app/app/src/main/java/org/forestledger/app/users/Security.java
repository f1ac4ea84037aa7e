// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.forestledger.app.problem.GatewayCode;
import org.forestledger.app.problem.Problem;
import org.forestledger.app.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who gets in.
 *
 * <p>The API takes HTTP Basic and keeps no session, so a browser holds nothing that another site could misuse, and
 * tokens against forged requests would protect nothing. Pages with sessions need a chain of their own.
 */
@Configuration(proxyBeanMethods = false)
class Security {
    private static final String SCRIPTS_FROM_HERE_ONLY =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecurityFilterChain api(HttpSecurity http, PasswordSignIn signIn, ProblemWriter problems) throws Exception {
        AuthenticationEntryPoint entry = (request, response, e) -> {
            challenge(response, e);
            problems.write(request, response, Problem.of(codeOf(e)));
        };
        // A manager of our own: the shared one would ask the same provider a second time and count each failure twice.
        return http.authenticationManager(new ProviderManager(signIn))
                .authorizeHttpRequests(paths -> paths.requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(entry))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entry)
                        .accessDeniedHandler((request, response, e) ->
                                problems.write(request, response, Problem.of(GatewayCode.FORBIDDEN))))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(SCRIPTS_FROM_HERE_ONLY)))
                .build();
    }

    private static GatewayCode codeOf(AuthenticationException e) {
        return e instanceof LockedException ? GatewayCode.LOCKED_OUT : GatewayCode.UNAUTHENTICATED;
    }

    private static void challenge(HttpServletResponse response, AuthenticationException e) throws IOException {
        if (e instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Forest Ledger\", charset=\"UTF-8\"");
        }
    }
}
