package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for somebody is what they see first; it goes when it is done; it can be in their calendar and on paper. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeskJourneyTest {
    private final Candour candour;

    DeskJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void a_director_finds_on_their_desk_what_waits_and_does_it_from_there() {
        candour.rehearsal().issued();
        try (var director = candour.visitor(Account.DIRECTOR)) {
            assertThat(director.path()).isEqualTo("/desk");
            director.sees("What waits for you")
                    .sees("Send a nil return")
                    .sees("Comments on the draft: due by the end of");

            director.followAbout("Send a nil return");

            assertThat(director.path()).endsWith("/steps/nil-return");
        }
    }

    @Test
    void somebody_who_reads_what_is_published_is_told_in_plain_words() {
        try (var worker = candour.visitor(Account.SOCIAL_WORKER)) {
            worker.sees("Your desk").sees("Your work is with children").doesNotSee("What waits for you");
        }
    }

    @Test
    void deadlines_are_read_by_a_calendar_without_signing_in_until_the_address_is_ended() throws Exception {
        candour.rehearsal().issued();
        try (var officer = candour.visitor(Account.OFFICER)) {
            officer.goTo("/account").follow("Your deadlines in your calendar").press("Make an address");
            var address = URI.create(officer.page().locator("#address").innerText());
            assertThat(read(address).body())
                    .contains("BEGIN:VEVENT", "Comments on the draft: Northbridge City Council");

            officer.press("End the address");

            officer.sees("The address has ended");
            assertThat(read(address).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_draft_is_printed_as_a_draft() throws IOException {
        String draft = candour.rehearsal().issued();
        try (var director = candour.visitor(Account.DIRECTOR)) {
            director.goTo("/inspections/" + draft + "/report?revision=issued");

            var printed = Files.readAllBytes(director.download("Print or keep this text (accessible PDF)"));

            assertThat(new String(printed, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
    }

    private static HttpResponse<String> read(URI address) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
