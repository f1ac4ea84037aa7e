// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

/** The stories of what a registry keeps, by their names. */
final class RegistryStages {
    private RegistryStages() {}

    static FeatureStages.Story named(String story) {
        return switch (story) {
            case "freezing of credits" -> ProtectionStages.freezing();
            case "restriction of an account" -> ProtectionStages.restricting();
            case "closing of an account" -> ProtectionStages.closing();
            case "register of parcels" -> ParcelStages.register();
            case "register of a crowded square" -> ParcelStages.crowd();
            case "rights to a parcel" -> ParcelStages.rights();
            case "earnings of forest tickets" -> DividendStages.earnings();
            case "shares of a village" -> CertificateStages.shares();
            case "right to run a forest" -> CertificateStages.right();
            case "rules of a city" -> CityRulesWorld.told();
            case "fund of an agency" -> FundSpendingWorld.told();
            case "land making under a table of ceilings" -> CeilingTableWorld.told();
            case "parcel on record" -> GateStages.parcel();
            case "parcel in the register" -> GateStages.registered();
            case "linkage project on record" -> GateStages.linkage();
            case "transfer on record" -> GateStages.transfer();
            default -> throw new AssertionError("no story of the " + story);
        };
    }
}
