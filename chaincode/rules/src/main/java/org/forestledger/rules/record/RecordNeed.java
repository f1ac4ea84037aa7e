// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.record;

import java.util.List;
import java.util.Optional;
import org.forestledger.rules.project.Project;

/**
 * A confirmed record that must stand before something is done.
 *
 * @param type the type of which there is one for the subject
 * @param keys the values of the type's key field, of which each must be on record; none for a type without a key field
 * @param conditions what its fields must say
 * @param onlyWith a type on the same subject: without a confirmed record of it the need is none
 * @param onlyIf what that record must say for the need to be one
 * @param waivedFrom the state of a project from which the need is none
 */
public record RecordNeed(
        String type,
        List<String> keys,
        List<RecordCondition> conditions,
        Optional<String> onlyWith,
        Optional<RecordCondition> onlyIf,
        Optional<Project.Status> waivedFrom) {
    public RecordNeed {
        keys = List.copyOf(keys);
        conditions = List.copyOf(conditions);
    }
}
