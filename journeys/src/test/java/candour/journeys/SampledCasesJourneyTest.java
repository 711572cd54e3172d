package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cases are drawn, drawn again, audited, moderated; one cannot wait and goes back to the director. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SampledCasesJourneyTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private final Candour candour;
    private String inspection;

    SampledCasesJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @BeforeEach
    void inspectors_are_on_site() {
        inspection = "/inspections/" + candour.rehearsal().onSite(TODAY);
    }

    @Test
    void from_the_list_to_the_directors_answer() {
        try (var lead = candour.visitor(Account.LEAD);
                var moderator = candour.visitor(Account.MODERATOR);
                var director = candour.visitor(Account.DIRECTOR)) {
            String sample = draws(lead);
            lead.press("Draw it again and compare").sees("the same cases were taken");

            String audit = audits(lead);
            lead.choose("A child has not been seen")
                    .press("Refer the case back")
                    .sees("The case is referred back")
                    .sees("Not answered yet");
            moderator
                    .goTo(audit)
                    .choose("Requires improvement")
                    .write("Why?", "The visits are on record, in another place.")
                    .press("Moderate the audit")
                    .sees("The audit is moderated");

            director.goTo(inspection + "/referrals")
                    .sees("A child has not been seen")
                    .doesNotSee("Inadequate")
                    .press("Answer for this case")
                    .write("What is being done?", "A manager saw the child this afternoon.")
                    .press("Send the answer")
                    .sees("Answered");
            lead.goTo(sample)
                    .sees("Requires improvement, moderated")
                    .sees("1 of 1")
                    .sees("Answered");
        }
    }

    @Test
    void a_case_that_cannot_be_read_is_replaced_and_a_name_is_no_case() {
        try (var lead = candour.visitor(Account.LEAD)) {
            lead.goTo(inspection + "/samples/new");
            fill(lead, List.of("Ella Marsh, 0-9"), "0-9, 1");
            lead.press("Draw the sample").sees("Give the random reference");

            draws(lead);
            lead.followAbout("Replace case")
                    .write("Why can it not be read?", "The family moved away")
                    .press("Replace the case")
                    .sees("The case is replaced")
                    .sees("The family moved away");
        }
    }

    private String draws(Visitor lead) {
        lead.goTo(inspection).follow("Samples of cases").press("Draw a sample");
        var rows = Stream.of("0-9", "0-9", "0-9", "10-17", "10-17")
                .map(stratum -> UUID.randomUUID() + ", " + stratum)
                .toList();
        fill(lead, rows, "0-9, 2\n10-17, 1");
        lead.press("Draw the sample").sees("3 cases are drawn");
        return lead.path();
    }

    private static void fill(Visitor lead, List<String> rows, String sizes) {
        lead.selectLike("Which list?", "7 Child protection plans")
                .write("Seed", "dice-4-2-6-1")
                .write("The whole list", rows.stream().collect(Collectors.joining("\n")))
                .write("How many from each stratum?", sizes);
    }

    private static String audits(Visitor lead) {
        lead.followAbout("Audit case")
                .selectLike("The child was seen, and seen alone", "Not met")
                .choose("Inadequate")
                .press("Record the audit")
                .sees("The audit is on record");
        assertThat(lead.isOffered("Moderate the audit"))
                .as("one's own audit is moderated")
                .isFalse();
        return lead.path();
    }
}
