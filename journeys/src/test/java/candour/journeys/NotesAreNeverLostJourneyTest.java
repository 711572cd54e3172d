package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import candour.local.Room;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An inspector types; the browser dies, the service dies, the line is cut. No acknowledged word is lost. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NotesAreNeverLostJourneyTest {
    private static final String SENTENCE = "Two of nine families had been visited within the week they were referred. ";
    private static final String MORE = "The manager said that nobody had looked at the list since May.";

    private final Candour candour;
    private final NoteTaker note;

    NotesAreNeverLostJourneyTest(Candour candour) {
        this.candour = candour;
        this.note = NoteTaker.begun(candour);
    }

    @Test
    void a_browser_killed_amid_the_typing_loses_no_acknowledged_word(@TempDir Path profile) {
        Map<String, String> acknowledged;
        try (var browser = MortalBrowser.on(profile)) {
            browser.visitor(candour.suite().gateway()).signedInAs(Account.LEAD).goTo(note.page());
            var heard = Acknowledgements.on(browser.page());
            NoteTaker.types(browser.page(), SENTENCE);
            NoteTaker.awaitStatus(browser.page(), "^Saved \\d\\d:\\d\\d:\\d\\d");
            NoteTaker.types(browser.page(), MORE);
            browser.kill();
            note.findsAll(heard);
            acknowledged = heard.words();
        }

        try (var again = MortalBrowser.on(profile)) {
            again.visitor(candour.suite().gateway()).signedInAs(Account.LEAD).goTo(note.page());

            NoteTaker.awaitStatus(again.page(), "^Saved ");
            String found = NoteTaker.box(again.page()).inputValue();
            assertThat(acknowledged.values())
                    .allSatisfy(words -> assertThat(found).startsWith(words));
            assertThat(note.standing()).isEqualTo(found);
        }
    }

    @Test
    void a_service_killed_amid_the_typing_loses_nothing_and_gets_the_rest_when_it_is_back() {
        try (var inspector = candour.visitor(Account.LEAD)) {
            var page = inspector.goTo(note.page()).throughAnOutage().page();
            var heard = Acknowledgements.on(page);
            NoteTaker.types(page, SENTENCE);
            NoteTaker.awaitStatus(page, "^Saved ");

            candour.suite().kill(Room.INSPECTIONS);
            NoteTaker.types(page, MORE);
            NoteTaker.awaitStatus(page, "^Not saved yet: \\d+ changes kept on this computer");
            candour.suite().restart(Room.INSPECTIONS);

            NoteTaker.awaitStatus(page, "^Saved \\d\\d:\\d\\d:\\d\\d");
            note.findsAll(heard);
            assertThat(note.standing()).isEqualTo(SENTENCE + MORE);
        }
    }

    @Test
    void a_page_reloaded_after_the_line_was_cut_sends_what_was_left_on_the_computer() {
        try (var inspector = candour.visitor(Account.LEAD)) {
            var page = inspector.goTo(note.page()).throughAnOutage().page();
            page.route("**/drafts", route -> route.abort());
            NoteTaker.types(page, SENTENCE);
            NoteTaker.awaitStatus(page, "^Not saved yet: \\d+ changes kept on this computer");
            page.unroute("**/drafts");

            page.reload();

            NoteTaker.awaitStatus(page, "^Saved ");
            assertThat(NoteTaker.box(page).inputValue()).isEqualTo(SENTENCE);
            assertThat(note.standing()).isEqualTo(SENTENCE);
        }
    }

    @Test
    void a_long_note_is_saved_whole() {
        String words = SENTENCE.repeat(800);
        try (var inspector = candour.visitor(Account.LEAD)) {
            var page = inspector.goTo(note.page()).page();

            NoteTaker.box(page).fill(words);

            NoteTaker.awaitStatus(page, "^Saved \\d\\d:\\d\\d:\\d\\d");
            assertThat(note.standing()).isEqualTo(words);
            inspector.press("Keep as a version").sees("Version 1 is kept");
        }
    }

    @Test
    void two_windows_at_once_are_shown_side_by_side_and_made_one() {
        try (var first = candour.visitor(Account.LEAD);
                var second = candour.visitor(Account.LEAD)) {
            first.goTo(note.page());
            second.goTo(note.page());
            NoteTaker.types(first.page(), "Seen in the morning.");
            NoteTaker.awaitStatus(first.page(), "^Saved ");

            NoteTaker.types(second.page(), "Seen in the afternoon.");

            NoteTaker.awaitStatus(second.page(), "Another window has other words");
            second.goTo(note.page())
                    .sees("Written in two windows at once")
                    .sees("morning")
                    .sees("afternoon");
            second.write("Note", "Seen in the morning and in the afternoon.")
                    .tick("The box has all I need of the other text")
                    .press("Keep as a version")
                    .sees("Version 1 is kept")
                    .doesNotSee("Written in two windows at once");
            assertThat(note.standing()).isEqualTo("Seen in the morning and in the afternoon.");
        }
    }

    @Test
    void a_kept_note_is_told_beside_the_finding_it_supports() {
        try (var inspector = candour.visitor(Account.LEAD)) {
            inspector
                    .goTo(note.page())
                    .write("Note", SENTENCE)
                    .press("Keep as a version")
                    .selectLike("Link the kept version to a finding", "Paragraph 1")
                    .press("Supports it")
                    .sees("The note is linked");

            inspector.goTo(note.inspectionPage() + "/evidence").sees("Findings with evidence");
            inspector.goTo(note.inspectionPage() + "/notes").sees("Supports 1");
            inspector.goTo(note.inspectionPage() + "/report").sees("1 note supports it");
            assertThat(candour.caller(Account.DIRECTOR).get(note.path()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void without_a_script_a_button_saves_and_two_windows_are_both_kept() {
        try (var first = candour.visitorWithoutJavaScript();
                var second = candour.visitorWithoutJavaScript()) {
            first.signedInAs(Account.LEAD).goTo(note.page());
            second.signedInAs(Account.LEAD).goTo(note.page());

            first.write("Note", "Seen in the morning.").press("Save").sees("The note is saved");
            second.write("Note", "Seen in the afternoon.").press("Save").sees("Written in two windows at once");

            second.sees("morning").sees("afternoon");
        }
    }
}
