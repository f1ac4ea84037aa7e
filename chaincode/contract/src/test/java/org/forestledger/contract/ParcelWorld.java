// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import static org.forestledger.contract.People.*;
import static org.forestledger.contract.RuzhouWorld.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestledger.rules.ledger.Caller;
import org.forestledger.rules.parcel.ChangeRight;
import org.forestledger.rules.parcel.CorrectParcel;
import org.forestledger.rules.parcel.LandClass;
import org.forestledger.rules.parcel.MapPoint;
import org.forestledger.rules.parcel.OpenRegister;
import org.forestledger.rules.parcel.ParcelFacts;
import org.forestledger.rules.parcel.ParcelRow;
import org.forestledger.rules.parcel.RegisterParcels;
import org.forestledger.rules.parcel.RightLayer;
import org.forestledger.rules.parcel.SealRegister;
import org.forestledger.rules.parcel.WithdrawParcel;
import org.forestledger.rules.permission.Role;
import org.forestledger.rules.unit.CentiMu;

/** Registers of parcels on a test ledger, in the summer of 2022; places are metres from a corner in zone 38. */
final class ParcelWorld {
    static final String REGISTER = "county-1:2022";
    static final String FIRST = REGISTER + ":1";
    static final int ZONE = 38;
    static final Caller OTHER_CLERK = TestLedger.person("forestry.two", Role.FORESTRY_CLERK, "county-2");
    static final Caller SECOND_CLERK = TestLedger.person("forestry.three", Role.FORESTRY_CLERK, "county-1");

    private static final long WEST = 38_512_000_000L;
    private static final long SOUTH = 2_860_000_000L;

    final QuotaWorld quota = new QuotaWorld().founded();
    final TestLedger ledger = quota.ledger;

    /** The register of county-1 for 2022, opened. */
    ParcelWorld opened() {
        ledger.accept(FORESTRY_CLERK, "parcel:OpenRegister", open("county-1", 2022));
        return this;
    }

    static OpenRegister open(String county, int year) {
        return new OpenRegister("ganzhou", county, year, "县林业局", "ganzhou-2022", ZONE);
    }

    static MapPoint at(long eastM, long northM) {
        return new MapPoint(WEST + eastM * 1_000, SOUTH + northM * 1_000);
    }

    static List<MapPoint> line(long... metres) {
        List<MapPoint> line = new ArrayList<>();
        for (int i = 0; i < metres.length; i += 2) {
            line.add(at(metres[i], metres[i + 1]));
        }
        return line;
    }

    /** An upright square of so many metres; 100 m are 15 mu. */
    static List<MapPoint> square(long eastM, long northM, long sideM) {
        long east = eastM + sideM;
        long north = northM + sideM;
        return line(eastM, northM, east, northM, east, north, eastM, north, eastM, northM);
    }

    static ParcelFacts facts(long areaCentiMu, long bankedCentiMu, MapPoint centre, List<MapPoint> boundary) {
        return new ParcelFacts(
                CentiMu.of(areaCentiMu),
                centre,
                LandClass.MINING,
                true,
                CentiMu.of(bankedCentiMu),
                boundary.isEmpty() ? Optional.empty() : Optional.of(boundary));
    }

    /** A restored square whose whole area is banked. */
    static ParcelFacts land(long eastM, long northM, long sideM) {
        long area = sideM * sideM * 3 / 20;
        return facts(area, area, at(eastM + sideM / 2, northM + sideM / 2), square(eastM, northM, sideM));
    }

    /** Land of 15 mu of which only the centre is known. */
    static ParcelFacts pointAt(long eastM, long northM) {
        return facts(1_500, 0, at(eastM, northM), List.of());
    }

    static RegisterParcels rows(String register, int firstNo, ParcelFacts... facts) {
        List<ParcelRow> rows = new ArrayList<>();
        for (ParcelFacts each : facts) {
            rows.add(new ParcelRow(firstNo + rows.size(), each));
        }
        return new RegisterParcels(register, rows);
    }

    void registered(int firstNo, ParcelFacts... facts) {
        ledger.accept(FORESTRY_CLERK, "parcel:Register", rows(REGISTER, firstNo, facts));
    }

    void sealed(int parcels) {
        ledger.accept(FORESTRY_OFFICER, "parcel:SealRegister", new SealRegister(REGISTER, parcels));
    }

    static CorrectParcel correction(String id, int version, ParcelFacts facts) {
        return new CorrectParcel(id, FIRST, version, facts, "界址复测", paper("survey"));
    }

    static WithdrawParcel withdrawal(String id, int version) {
        return new WithdrawParcel(id, FIRST, version, "重复登记", paper("survey"));
    }

    static ChangeRight ownership(String id, String holder) {
        return new ChangeRight(
                id,
                FIRST,
                RightLayer.OWNERSHIP,
                holder,
                Optional.of("own-" + id),
                Optional.empty(),
                Optional.empty(),
                paper("right-" + id));
    }

    static ChangeRight right(String id, RightLayer layer, Optional<String> certificate, String from, String to) {
        return new ChangeRight(
                id,
                FIRST,
                layer,
                "holder-" + id,
                certificate,
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                paper("right-" + id));
    }

    static ChangeRight contract(String id, String from, String to) {
        return right(id, RightLayer.CONTRACT, Optional.of("contract-" + id), from, to);
    }

    static ChangeRight management(String id, String from, String to) {
        return right(id, RightLayer.MANAGEMENT, Optional.empty(), from, to);
    }
}
