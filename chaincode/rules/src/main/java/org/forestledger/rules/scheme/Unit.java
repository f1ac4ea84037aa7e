// SPDX-License-Identifier: Apache-2.0
package org.forestledger.rules.scheme;

/** The unit of a parameter or of a quantity; a scheme that mixes units is refused before it is ever used. */
public enum Unit {
    FEN_PER_MU("分/亩"),
    FEN("分"),
    BPS("基点"),
    CENTI_MU("0.01亩"),
    /** Shares of a share table; only inputs have it. */
    SHARES("份额"),
    DAYS("日"),
    WORKING_DAYS("工作日"),
    MONTHS("月"),
    YEARS("年"),
    /** A plain count of things. */
    COUNT("个");

    private final String nameZh;

    Unit(String nameZh) {
        this.nameZh = nameZh;
    }

    /** The unit's name in Chinese. */
    public String nameZh() {
        return nameZh;
    }
}
