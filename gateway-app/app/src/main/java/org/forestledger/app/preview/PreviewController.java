// SPDX-License-Identifier: Apache-2.0
package org.forestledger.app.preview;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.forestledger.app.problem.JsonBody;
import org.forestledger.rules.scheme.Evaluation;
import org.forestledger.rules.scheme.SchemeInput;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who would get how many fen and why. */
@RestController
@RequestMapping("/api/v1/settlement-schemes")
class PreviewController {
    private final Schemes schemes;

    PreviewController(@Lazy Schemes schemes) {
        this.schemes = schemes;
    }

    /**
     * One scheme and what it asks for.
     *
     * @param schemeId id
     * @param ruleSetId rule set
     * @param status status of the rule set
     * @param nameZh name in Chinese
     * @param nameEn name in English
     * @param clause source clause
     * @param inputs what must or may be given
     */
    record SchemeView(
            String schemeId,
            String ruleSetId,
            String status,
            String nameZh,
            String nameEn,
            String clause,
            List<InputView> inputs) {}

    /**
     * One input.
     *
     * @param name name
     * @param kind how its text is read
     * @param required whether it must be given
     */
    record InputView(String name, String kind, boolean required) {}

    /** All schemes. */
    @GetMapping
    List<SchemeView> list() {
        return schemes.all().stream()
                .map(entry -> new SchemeView(
                        entry.scheme().id(),
                        entry.ruleSet().id(),
                        entry.ruleSet().status().name(),
                        entry.scheme().nameZh(),
                        entry.scheme().nameEn(),
                        entry.scheme().clause(),
                        entry.scheme().inputs().stream()
                                .map(PreviewController::input)
                                .toList()))
                .toList();
    }

    private static InputView input(SchemeInput input) {
        return new InputView(input.name(), input.kind().name(), input.required());
    }

    /** Evaluates a scheme on inputs; stores nothing. */
    @PostMapping("/{schemeId}/preview")
    SettlementView preview(@PathVariable String schemeId, HttpServletRequest request) throws IOException {
        Schemes.Entry entry = schemes.byId(schemeId);
        PreviewInputs.Texts inputs = PreviewInputs.read(JsonBody.object(request));
        Evaluation evaluation = inputs.lots().isEmpty()
                ? entry.evaluator().evaluate(inputs.common())
                : entry.evaluator().evaluate(inputs.common(), inputs.lots());
        return SettlementView.of(evaluation.orThrow());
    }
}
