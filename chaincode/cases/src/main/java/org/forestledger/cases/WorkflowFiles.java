// SPDX-License-Identifier: Apache-2.0
package org.forestledger.cases;

import java.util.List;
import org.forestledger.codec.RecordCodec;
import org.forestledger.rules.workflow.WorkflowTemplate;

/** The workflows that ship with the product; each is in force only where the three organisations have agreed on it. */
public final class WorkflowFiles {
    private static final List<String> SHIPPED = List.of(
            "chaisang-2022-steps", "ganzhou-2022-steps", "ruzhou-2023-steps", "xinmi-steps", "yangcheng-2025-steps");

    private WorkflowFiles() {}

    /** The names of the shipped workflows, in alphabetical order. */
    public static List<String> names() {
        return SHIPPED;
    }

    /** The JSON text of a workflow. */
    public static String text(String name) {
        return Resources.text("/workflows/" + name + ".json");
    }

    /** A workflow. */
    public static WorkflowTemplate read(String name) {
        return RecordCodec.read(WorkflowTemplate.class, text(name));
    }
}
