// SPDX-License-Identifier: Apache-2.0
package org.forestledger.contract;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.List;

/**
 * What the sentences of the feature files do. A sentence that sends a request must be followed by one that says what became of
 * it; {@code has sent} says at once that it was accepted.
 */
public final class LedgerSteps {
    private final FeatureWorld world = new FeatureWorld();

    /** A story of the test worlds up to a named stage, for example {@code the sale of new indicators}. */
    @Given("^the (.+) (?:has|have) come to \"([^\"]*)\"$")
    public void hasComeTo(String story, String stage) {
        world.reach(story, stage);
    }

    /** Somebody who is not one of the usual people: offices as certificates name them, and accounts. */
    @Given("^\"([^\"]*)\" is (\\w+(?:, \\w+)*)(?: for \"([^\"]*)\")?$")
    public void isA(String user, String offices, String accounts) {
        world.meet(user, list(offices), accounts == null ? List.of() : list(accounts));
    }

    /** Somebody whose certificate is of an organisation outside the consortium. */
    @Given("^\"([^\"]*)\" is of the organisation \"([^\"]*)\"$")
    public void isOf(String user, String mspId) {
        world.meetStranger(user, mspId);
    }

    /** A day at noon in China, or a moment. */
    @Given("^it is (\\d\\S+)$")
    public void itIs(String moment) {
        world.moveTo(moment);
    }

    /** A while later. */
    @Given("^(\\d+) (seconds|hours|days) have passed$")
    public void havePassed(long count, String unit) {
        world.pass(count, unit);
    }

    /** The usual request, field by field; single scenarios change it. */
    @Given("^an? (\\w+:\\w+) request$")
    public void request(String function, DataTable fields) {
        world.prepare(function, fields.asLists());
    }

    /** The request of an office on the current step of the workflow, with everything that the step asks for. */
    @Given("^an? workflow:Act request of the office \"([^\"]*)\"$")
    public void officeRequest(String office) {
        world.prepareWholeAct(office);
    }

    /** Sends the usual request. */
    @When("^\"([^\"]*)\" sends it$")
    public void sendsIt(String user) {
        world.send(user, List.of());
    }

    /** Sends the usual request with other values. */
    @When("^\"([^\"]*)\" sends it with$")
    public void sendsItWith(String user, DataTable changes) {
        world.send(user, changes.asLists());
    }

    /** Sends the usual request with one other value. */
    @When("^\"([^\"]*)\" sends it with (\\S+) \"([^\"]*)\"$")
    public void sendsItWithOne(String user, String field, String value) {
        world.send(user, List.of(List.of(field, value)));
    }

    /** Sends a request that is written out. */
    @When("^\"([^\"]*)\" sends (\\w+:\\w+)$")
    public void sends(String user, String function, DataTable fields) {
        world.prepare(function, fields.asLists());
        world.send(user, List.of());
    }

    /** The usual request was sent and accepted. */
    @Given("^\"([^\"]*)\" has sent it$")
    public void hasSentIt(String user) {
        world.sendAccepted(user, List.of());
    }

    /** The usual request was sent with other values and accepted. */
    @Given("^\"([^\"]*)\" has sent it with$")
    public void hasSentItWith(String user, DataTable changes) {
        world.sendAccepted(user, changes.asLists());
    }

    /** The usual request was sent with one other value and accepted. */
    @Given("^\"([^\"]*)\" has sent it with (\\S+) \"([^\"]*)\"$")
    public void hasSentItWithOne(String user, String field, String value) {
        world.sendAccepted(user, List.of(List.of(field, value)));
    }

    /** Another request was sent and accepted; the usual one stays as it is. */
    @Given("^\"([^\"]*)\" has sent (\\w+:\\w+)$")
    public void hasSent(String user, String function, DataTable fields) {
        world.sendBeside(user, function, fields.asLists());
    }

    /** Officers have approved an agreement, one after the other. */
    @Given("^(.+) (?:has|have) approved the agreement \"([^\"]*)\"$")
    public void haveApproved(String users, String agreement) {
        list(users.replace("\"", "").replace(" and ", ", ")).forEach(user -> world.approve(user, agreement));
    }

    /** The last request was accepted. */
    @Then("^it is accepted$")
    public void isAccepted() {
        world.requireAccepted();
    }

    /** The last request was refused with a code, and the ledger is as it was. */
    @Then("^it is refused with (\\w+)$")
    public void isRefused(String code) {
        world.requireRefused(code);
    }

    /** A fact that the refusal tells. */
    @Then("^the refusal names (\\w+) \"([^\"]*)\"$")
    public void refusalNames(String fact, String value) {
        world.requireFact(fact, value);
    }

    /** The ledger is as it was before the last request. */
    @Then("^nothing has changed$")
    public void nothingHasChanged() {
        world.requireUnchanged();
    }

    /** Fields of an entry. */
    @Then("^the (\\w+) \"([^\"]*)\" has$")
    public void entryHas(String kind, String id, DataTable fields) {
        world.requireEntry(kind, id, fields.asLists());
    }

    /** No such entry. */
    @Then("^there is no (\\w+) \"([^\"]*)\"$")
    public void noEntry(String kind, String id) {
        world.requireNone(kind, id);
    }

    /** One lot of exactly these serial numbers, its owner and what binds it. */
    @Then("^serials (\\d+)-(\\d+) of \"([^\"]*)\" belong to \"([^\"]*)\" and are (\\w+)$")
    public void belongTo(long from, long to, String batch, String owner, String status) {
        world.requireLot(batch, from, to, owner, status);
    }

    /** Every request has been followed by what became of it, and the invariants hold. */
    @After
    public void everyOutcomeIsChecked() {
        world.requireChecked();
        InvariantsAfterEach.check("the scenario");
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(",\\s*")).toList();
    }
}
