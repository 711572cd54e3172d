package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scrutiny recommends, the executive promises, the month goes by, and everybody sees it; all by the pages. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromiseJourneyTest {
    private static final String NORTHBRIDGE = "/authorities/E06999001";
    private static final String COMMITTEE = "Children's scrutiny committee";
    private static final String PORTFOLIO = "Cabinet member for children";
    private static final String ASKED = "Publish the figures of every team each month.";
    private static final Pattern SUBJECT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Candour candour;

    PromiseJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @Test
    void a_promise_whose_month_has_gone_by_is_overdue_for_everybody_until_scrutiny_has_looked() {
        holds(Account.SCRUTINY, "Selwyn Arkwright", "Chair of a scrutiny committee", COMMITTEE);
        holds(Account.EXECUTIVE, "Edwina Rook", "Executive member", "Cabinet");
        var report = recommended();
        promised(report);
        try (var anybody = candour.visitor()) {
            anybody.goTo(NORTHBRIDGE).follow("Oversight").sees(ASKED).sees("was due");
            anybody.goTo(NORTHBRIDGE).follow("Promises by date").sees("Overdue").followAbout(ASKED);
            anybody.sees("Overdue");
            anybody.goTo(NORTHBRIDGE + "/scrutiny").sees("Recommendation 1: " + ASKED);
        }

        step(report, Account.EXECUTIVE, "Say that work has begun", "The first figures are being put together.");
        step(report, Account.EXECUTIVE, "Claim that it is achieved", "They are published.");
        step(report, Account.SCRUTINY, "Verify", "We have looked at three months of them.");

        try (var anybody = candour.visitor()) {
            anybody.goTo(report).doesNotSee("Overdue").sees("We have looked");
        }
    }

    private String subject(Account account) {
        try (var person = candour.visitor(account)) {
            var found = SUBJECT.matcher(person.goTo("/account").text());
            assertThat(found.find()).isTrue();
            return found.group();
        }
    }

    private void holds(Account account, String name, String office, String body) {
        var subject = subject(account);
        try (var officer = candour.visitor(Account.OFFICER)) {
            officer.goTo(NORTHBRIDGE).follow("Offices").press("Put an office on record");
            officer.write("Name of the person", name)
                    .choose(office)
                    .write("What is the office called here? (optional)", body.equals(COMMITTEE) ? "" : PORTFOLIO)
                    .write("Which body does it belong to?", body)
                    .write("Account of the person (optional)", subject)
                    .writeDate("from", "", 5, LocalDate.now().getYear() - 2)
                    .press("Put it on record");
            officer.sees(name);
        }
    }

    private String recommended() {
        var received = LocalDate.now().minusDays(45);
        try (var chair = candour.visitor(Account.SCRUTINY)) {
            chair.goTo(NORTHBRIDGE).follow("Scrutiny").press("Put a scrutiny report on record");
            chair.write("Title", "Who Cares?")
                    .write("Which committee made it?", COMMITTEE)
                    .writeDate(
                            "receivedOn",
                            Integer.toString(received.getDayOfMonth()),
                            received.getMonthValue(),
                            received.getYear())
                    .tickAbout("Selwyn Arkwright")
                    .write("Findings", "No figures are kept by team.")
                    .write("Recommendations", ASKED)
                    .write("To which executive office are they addressed?", PORTFOLIO)
                    .press("Put it on record");
            return chair.sees(ASKED).path();
        }
    }

    private void promised(String report) {
        var before = YearMonth.now().minusMonths(1);
        try (var executive = candour.visitor(Account.EXECUTIVE)) {
            executive.goTo(report).press("Answer this report for the executive");
            executive
                    .write("What does the executive say?", "The executive accepts the report.")
                    .choose("Accept")
                    .writeDate("promised-1", "", before.getMonthValue(), before.getYear())
                    .press("Sign and publish");
            executive.sees("The executive accepts the report.");
        }
    }

    private void step(String report, Account by, String link, String reason) {
        try (var person = candour.visitor(by)) {
            person.goTo(report).followAbout(link);
            person.write("What was done, looked at or found?", reason);
            person.page().locator("main form button").last().click();
            person.awaits(reason);
        }
    }
}
