// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.forestledger.rules.ledger.Tx;

/** A story as a page to read: chapter by chapter, who did what on which day and what came of it. */
public final class Timeline {
    private static final Pattern WORKFLOW_STEP = Pattern.compile("\"stepId\":\"([A-Za-z]+)\"");

    private Timeline() {}

    /** The page of a story that no network has played. */
    public static String of(Story story, List<Step> steps) {
        return of(story, steps, step -> "");
    }

    /**
     * The page of a story.
     *
     * @param where where a step stands on a network; empty where it does not
     */
    public static String of(Story story, List<Step> steps, Function<Step, String> where) {
        StringBuilder page = new StringBuilder("\n" + story.title() + "\n");
        String chapter = "";
        for (Step step : steps) {
            if (!step.chapter().equals(chapter)) {
                chapter = step.chapter();
                page.append("\n").append(chapter).append("\n");
            }
            page.append(line(step, where.apply(step))).append("\n");
        }
        return page.toString();
    }

    /** The function, with the step where it acts on a workflow. */
    private static String what(Step step) {
        Matcher workflowStep = WORKFLOW_STEP.matcher(step.command());
        return workflowStep.find() ? step.function() + " " + workflowStep.group(1) : step.function();
    }

    private static String line(Step step, String where) {
        String outcome = step.refusal()
                .map(code -> "✗ " + code.name() + " " + code.textZh())
                .orElse("✓ " + step.about());
        String line = "  %s  %-25s %-28s %s"
                .formatted(step.time().atZone(Tx.ZONE).toLocalDate(), step.by().user(), what(step), outcome);
        return where.isEmpty() ? line : line + "  [" + where + "]";
    }
}
