// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.users;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Password hashes and failed sign-ins. */
@Repository
class UserStore {
    private final JdbcClient jdbc;

    UserStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row.
     *
     * @param user login name
     * @param organisation short name
     * @param passwordHash with its algorithm and salt
     * @param failures wrong passwords in a row
     * @param lockedUntil end of a lock-out, if there was one
     */
    record Row(String user, String organisation, String passwordHash, int failures, Optional<Instant> lockedUntil) {}

    Set<String> names() {
        return new HashSet<>(
                jdbc.sql("select user_name from local_user").query(String.class).list());
    }

    Optional<Row> find(String user) {
        return jdbc.sql("select * from local_user where user_name = ?")
                .param(user)
                .query(UserStore::row)
                .optional();
    }

    List<String> roles(String user) {
        return jdbc.sql("select role from local_user_role where user_name = ? order by role")
                .param(user)
                .query(String.class)
                .list();
    }

    void insert(String user, String passwordHash) {
        jdbc.sql("insert into local_user (user_name, organisation, password_hash) values (?, '', ?)"
                        + " on conflict (user_name) do nothing")
                .params(user, passwordHash)
                .update();
    }

    /** Takes over organisation and roles from the identity files, which are the source of both. */
    void describe(String user, String organisation, List<String> roles) {
        jdbc.sql("update local_user set organisation = ? where user_name = ?")
                .params(organisation, user)
                .update();
        jdbc.sql("delete from local_user_role where user_name = ?").param(user).update();
        for (String role : roles) {
            jdbc.sql("insert into local_user_role (user_name, role) values (?, ?)")
                    .params(user, role)
                    .update();
        }
    }

    /** Counts a failure in one statement, so that parallel guesses cannot slip past the count. */
    int countFailure(String user) {
        return jdbc.sql("update local_user set failures = failures + 1 where user_name = ? returning failures")
                .param(user)
                .query(Integer.class)
                .single();
    }

    void lock(String user, Instant until) {
        jdbc.sql("update local_user set locked_until = ? where user_name = ?")
                .params(Timestamp.from(until), user)
                .update();
    }

    void clearFailures(String user) {
        jdbc.sql("update local_user set failures = 0, locked_until = null where user_name = ?")
                .param(user)
                .update();
    }

    private static Row row(ResultSet rows, int number) throws SQLException {
        return new Row(
                rows.getString("user_name"),
                rows.getString("organisation"),
                rows.getString("password_hash"),
                rows.getInt("failures"),
                Optional.ofNullable(rows.getTimestamp("locked_until")).map(Timestamp::toInstant));
    }
}
