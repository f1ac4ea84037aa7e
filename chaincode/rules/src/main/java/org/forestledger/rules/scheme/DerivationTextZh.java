// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

import java.util.Optional;
import org.forestledger.rules.unit.Fen;
import org.forestledger.rules.unit.Rounding;

/** Tells a derivation line as one sentence in Chinese. */
final class DerivationTextZh {
    private DerivationTextZh() {}

    static String of(DerivationLine l) {
        String told = sentence(l);
        return l.clause().isEmpty() ? told + "。" : told + "（依据 " + l.clause() + "）。";
    }

    private static String sentence(DerivationLine l) {
        String name = l.labelZh();
        return switch (l.kind()) {
            case GROSS_BY_PRICE -> "总价为" + product(l) + becomes(l);
            case GROSS_BY_TOTAL -> "总价取合同总价" + fen(l) + "，与" + product(l) + "之差不超过半分";
            case GROSS_GIVEN -> "总额为给定金额" + fen(l);
            case TAKEN -> name + "优先提取：" + charge(l) + becomes(l);
            case TAKEN_SHORT -> name + "优先提取：应提" + yuan(l.otherFen()) + "，仅有" + fen(l);
            case AFTER_TAKEN -> yuan(l.ofFen()) + "减去" + name + yuan(l.otherFen()) + "，余" + fen(l);
            case RATIO -> name + "分得" + yuan(l.ofFen()) + "的" + ratio(l) + exact(l) + becomes(l);
            case SHARE ->
                name + (l.source().startsWith("input:") ? "按份额表" + source(l) : "按标准份额表") + "占" + ratio(l) + "，分得"
                        + yuan(l.ofFen()) + "中的相应份额" + exact(l) + becomes(l);
            case BAND -> name + bound(l) + "为" + yuan(l.ofFen()) + "，按" + ratio(l) + "计" + exact(l);
            case BANDS_TOGETHER -> name + "合计" + exact(l) + becomes(l);
            case RESIDUE -> name + "取得" + yuan(l.ofFen()) + "中其他各方分配后的余额" + fen(l) + "，精确份额" + exact(l);
            case WITHIN_CAP -> yuan(l.ofFen()) + "未超过" + name + yuan(l.otherFen()) + "，上限为" + charge(l);
            case CUT_TO_CAP -> yuan(l.ofFen()) + "超过" + name + "，按上限计" + fen(l) + "，上限为" + charge(l);
            case ABOVE_CAP -> yuan(l.ofFen()) + "中超过" + name + yuan(l.otherFen()) + "的部分为" + fen(l);
            case CLAIM_MET -> name + "足额支付：" + charge(l) + becomes(l);
            case CLAIM_CUT -> cut(l) + "；先由承担损失的一项承担，再由后向前依次扣减，实付" + fen(l);
            case LOSS_BORNE -> cut(l) + "；缺口先由本项承担，实付" + fen(l);
            case AFTER_CLAIMS -> yuan(l.ofFen()) + "支付优先款" + yuan(l.otherFen()) + "后余" + fen(l);
            case FEE -> name + "在总价之外另计：" + charge(l) + becomes(l);
            case TRANCHE ->
                "拨付至" + name + "累计为" + yuan(l.ofFen()) + "的" + ratio(l) + "，减去此前" + yuan(l.otherFen()) + "，本期" + fen(l);
            case LOT -> "第" + name + "宗为" + fen(l);
            case LOTS_TOGETHER -> "各宗合并计算：" + fen(l) + "，面积" + area(l) + "，平均每亩" + yuan(l.rateFenPerMu());
            case SUM -> "合计" + fen(l);
        };
    }

    private static String cut(DerivationLine l) {
        return l.labelZh() + "应付" + yuan(l.ofFen()) + "，各项优先款合计缺口" + yuan(l.otherFen());
    }

    private static String charge(DerivationLine l) {
        if (l.rateFenPerMu().isPresent()) {
            return product(l);
        }
        if (l.ratioBps().isPresent()) {
            return "其中的" + ratio(l) + exact(l);
        }
        return "固定金额" + source(l);
    }

    private static String product(DerivationLine l) {
        return "每亩" + yuan(l.rateFenPerMu()) + source(l) + "×" + area(l) + exact(l);
    }

    private static String area(DerivationLine l) {
        return l.areaCentiMu().orElseThrow().toMu() + "亩";
    }

    private static String ratio(DerivationLine l) {
        return l.ratioBps().orElseThrow().toString().replace(" ", "");
    }

    private static String bound(DerivationLine l) {
        return l.rateFenPerMu().isPresent() ? "（每亩" + yuan(l.rateFenPerMu()) + "以内）" : "";
    }

    private static String source(DerivationLine l) {
        return l.source().startsWith("input:") ? "（按所给 " + l.source().substring("input:".length()) + "）" : "";
    }

    private static String exact(DerivationLine l) {
        return l.numerator().isEmpty() ? "" : "＝" + l.numerator() + "/" + l.denominator() + "分";
    }

    private static String becomes(DerivationLine l) {
        if (l.rounding().isEmpty() || Grouped.isWhole(l)) {
            return "，即" + fen(l);
        }
        return rounded(l.rounding().get()) + fen(l);
    }

    private static String rounded(Rounding rounding) {
        return switch (rounding) {
            case FLOOR -> "，舍去零头为";
            case HALF_UP -> "，四舍五入为";
            case CEILING -> "，进位为";
        };
    }

    private static String fen(DerivationLine l) {
        return l.fen().orElseThrow().fen() + "分（" + yuan(l.fen()) + "）";
    }

    private static String yuan(Optional<Fen> amount) {
        return Grouped.yuan(amount.orElseThrow()) + "元";
    }
}
