// SPDX-License-Identifier: Apache-2.0
package org.forestledger.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsortiumTest {
    private static final String ORGANISATION =
            "{'name':'Partner','mspId':'PartnerMSP','nameZh':'合','nameEn':'P','peers':[{'name':'peer0'}]}";
    private static final String USER =
            "{'user':'a.b','organisation':'Partner','nameZh':'甲','nameEn':'A','roles':['investor']}";

    @Test
    void shipped_shouldNameTheFiveOrganisationsAndEveryOffice() {
        Consortium consortium = Consortium.shipped();
        assertThat(consortium.organisations())
                .extracting(Consortium.Organisation::mspId)
                .containsExactly("GovernmentMSP", "StateCompanyMSP", "PartnerMSP", "AuditorMSP", "OrdererMSP");
        assertThat(consortium.users()).hasSize(43);
        assertThat(consortium.users())
                .allSatisfy(user -> assertThat(user.nameZh()).matches("\\p{IsHan}+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'format':1|'format':2|format must be 1 but is 2",
                "'Partner'|'../Partner'|organisation ../Partner: name '../Partner' does not match",
                "'PartnerMSP'|null|mspId 'null' does not match",
                "'peer0'|'Peer 0'|peer 'Peer 0' does not match",
                "'a.b'|'A/B'|user A/B: user 'A/B' does not match",
                "'organisation':'Partner'|'organisation':'X'|user a.b: there is no organisation named X",
                "['investor']|[]|user a.b: has no role",
                "['investor']|['a,b']|user a.b: role 'a,b' does not match",
                "['investor']|['r','r']|user a.b: role 'r' is listed twice",
                "'甲'|' '|user a.b: needs both nameZh and nameEn",
                "'roles'|'rolls'|is not valid JSON of its format",
            })
    void parse_shouldSayWhatIsWrong(String part, String replacement, String message) {
        String json = "{'format':1,'organisations':[" + ORGANISATION + "],'users':[" + USER + "]}";
        assertThat(json).contains(part);
        assertThatThrownBy(() -> parse(json.replace(part, replacement)))
                .isInstanceOf(IdentityException.class)
                .hasMessageContaining(message);
    }

    @Test
    void parse_shouldListEveryFault() {
        String json = "{'format':1,'organisations':[" + ORGANISATION + "," + ORGANISATION + "],'users':[" + USER + ","
                + USER + "]}";
        assertThatThrownBy(() -> parse(json))
                .hasMessageContaining("organisation name 'partner' is listed twice")
                .hasMessageContaining("mspId 'PartnerMSP' is listed twice")
                .hasMessageContaining("user 'a.b' is listed twice");
    }

    @Test
    void read_shouldNameTheFile_whenItIsMissing(@TempDir Path folder) {
        Path file = folder.resolve("none.json");
        assertThatThrownBy(() -> Consortium.read(file)).hasMessage("The consortium file " + file + " cannot be read.");
    }

    private static Consortium parse(String json) {
        return Consortium.parse(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "test");
    }
}
