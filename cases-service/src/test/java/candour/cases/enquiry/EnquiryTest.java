package candour.cases.enquiry;

import static candour.cases.People.OTHER_WORKER;
import static candour.cases.People.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import candour.cases.Asking;
import candour.cases.OpenCase;
import candour.cases.strategy.Discussion;
import candour.conventions.trial.Suite;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A section 47 enquiry: what it concludes, and what it holds open. */
@QuarkusTest
@QuarkusTestResource(value = Suite.class, initArgs = @ResourceArg(name = "service", value = "cases"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnquiryTest {

    private static final String NO_CONFERENCE = "concerns-substantiated-without-conference";

    @Test
    @DisplayName("A15: an episode is not closed over an open enquiry, and never as closed after assessment")
    void a15_closing_over_an_enquiry() {
        var of = underEnquiry();

        of.close("2024-03-15", "RC7").then().statusCode(409).body("errors.pointer", contains("8868 section 47 open"));

        Enquired.into(of).conclude(NO_CONFERENCE, "2024-03-14").then().body("conferenceNotRequired", is(true));
        of.close("2024-03-15", "RC8").then().statusCode(409).body("errors.pointer", contains("2990 section 47"));
        of.close("2024-03-15", "RC7").then().statusCode(204);
    }

    @Test
    void a_conclusion_without_conference_ends_its_clock_as_not_needed() {
        var of = underEnquiry();

        Enquired.into(of)
                .conclude("concerns-not-substantiated", "2024-03-14")
                .then()
                .body("state", is("UNSUBSTANTIATED"));

        assertThat(of.clock("ENQUIRY")).containsEntry("metOn", "2024-03-14");
        assertThat(of.clock("INITIAL_CONFERENCE_HELD")).containsEntry("ending", "NOT_NEEDED");
    }

    @Test
    void a_conclusion_with_conference_leaves_its_clock_running_and_the_enquiry_open() {
        var of = underEnquiry();

        Enquired.into(of)
                .conclude("concerns-substantiated", "2024-03-14", Map.of("outcomes", List.of("LEGAL_ACTION")))
                .then()
                .body("outcomes.code", containsInAnyOrder("LEGAL_ACTION", "CP_CONFERENCE"));

        assertThat(of.clock("INITIAL_CONFERENCE_HELD")).doesNotContainKey("metOn");
        of.close("2024-03-15", "RC7").then().body("errors.pointer", hasItem("8868 section 47 open"));
    }

    @Test
    void a_conference_that_is_not_to_be_held_after_all_is_taken_back_by_the_manager() {
        var of = underEnquiry();
        var enquiry = Enquired.into(of);
        enquiry.conclude("concerns-substantiated", "2024-03-14");

        enquiry.conclude(NO_CONFERENCE, "2024-03-18", Map.of("outcomes", List.of("PROV_OF_SERVICES")))
                .then()
                .body("state", is("SUBSTANTIATED_NO_CONFERENCE"))
                .body("outcomes.code", contains("PROV_OF_SERVICES"));

        assertThat(of.clock("INITIAL_CONFERENCE_HELD")).containsEntry("ending", "NOT_NEEDED");
    }

    @Test
    void a_conclusion_says_why() {
        Enquired.into(underEnquiry())
                .conclude(NO_CONFERENCE, "2024-03-14", Map.of("judgement", " "))
                .then()
                .statusCode(422)
                .body("errors[0].message", is("Say why"));
    }

    @Test
    void a_conclusion_without_conference_does_not_name_one_as_its_outcome() {
        Enquired.into(underEnquiry())
                .conclude(NO_CONFERENCE, "2024-03-14", Map.of("outcomes", List.of("CP_CONFERENCE")))
                .then()
                .statusCode(422);
    }

    @Test
    void a_new_enquiry_opens_once_the_one_before_is_concluded() {
        var of = underEnquiry();
        Enquired.into(of).conclude("concerns-not-substantiated", "2024-03-14");

        Discussion.enquiringOn("2024-05-01", of);

        Asking.get(SOCIAL_WORKER, "/enquiries?child=" + of.child())
                .then()
                .body("items.startedOn", contains("2024-05-01", "2024-03-01"));
    }

    @Test
    void a_social_worker_does_not_conclude_and_a_stranger_finds_none() {
        var enquiry = Enquired.into(underEnquiry());

        Asking.take(
                        SOCIAL_WORKER,
                        "/enquiries/" + enquiry.id(),
                        "concerns-substantiated",
                        Map.of("on", "2024-03-14", "judgement", "x"))
                .then()
                .statusCode(403);
        Asking.get(OTHER_WORKER, "/enquiries/" + enquiry.id()).then().statusCode(404);
    }

    private static OpenCase underEnquiry() {
        var of = OpenCase.referredOn("2024-02-28");
        Discussion.enquiringOn("2024-03-01", of);
        return of;
    }
}
