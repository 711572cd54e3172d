package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions begin at the identity provider's own form and really end, from either side. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionJourneyTest {
    private final Candour candour;

    SessionJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void somebody_signs_in_by_name_and_password_and_comes_back_to_the_page_they_wanted() {
        try (var officer = candour.visitor()) {
            officer.goTo("/account");
            assertThat(isAtTheIssuer(officer)).isTrue();

            officer.page().getByLabel("Username or email").fill(Account.OFFICER.username());
            officer.page().locator("input[name=password]").fill(candour.suite().demoPassword());
            officer.press("Sign In");

            assertThat(officer.path()).isEqualTo("/account");
            officer.sees("Your account").sees("officer");
        }
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_issuer() {
        try (var officer = candour.visitor(Account.OFFICER)) {
            officer.goTo("/account").press("Sign out");
            assertThat(officer.path()).isEqualTo("/");

            officer.goTo("/account");

            assertThat(isAtTheIssuer(officer)).as("is asked for a password").isTrue();
        }
    }

    @Test
    void somebody_signed_out_at_the_issuer_is_signed_out_here() {
        try (var officer = candour.visitor(Account.OFFICER2)) {
            officer.goTo("/account").sees("officer");

            administratorSignsOut(Account.OFFICER2);
            officer.goTo("/account");

            assertThat(isAtTheIssuer(officer)).as("is asked for a password").isTrue();
        }
    }

    @Test
    void nobody_sees_a_draft_without_signing_in() {
        String draft = candour.rehearsal().issued();
        try (var somebody = candour.visitor()) {
            somebody.goTo("/reports/" + draft).sees("Page not found");
            somebody.goTo("/inspections/" + draft + "/representations/new");
            assertThat(isAtTheIssuer(somebody)).isTrue();
        }
    }

    private boolean isAtTheIssuer(Visitor visitor) {
        return visitor.page().url().startsWith(candour.suite().issuer().toString())
                && visitor.page().getByRole(AriaRole.BUTTON).count() > 0;
    }

    private void administratorSignsOut(Account account) {
        String users = candour.suite().keycloak() + "/admin/realms/candour/users";
        var found = Caller.send(administrator(users + "?exact=true&username=" + account.username())
                .GET()
                .build());
        String id = found.expect(200).body().get(0).get("id").asText();
        Caller.send(administrator(users + "/" + id + "/logout")
                        .POST(BodyPublishers.noBody())
                        .build())
                .expect(204);
    }

    private HttpRequest.Builder administrator(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + candour.tokens().administrator());
    }
}
