package candour.journeys;

import static org.assertj.core.api.Assertions.assertThatCode;

import candour.local.story.DemoStory;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story that a first start tells by its own people can be told from beginning to end. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DemoStoryJourneyTest {

    @Test
    void it_ends_with_a_published_report_whose_register_shows_who_else_asked_and_what_they_were_told(Candour candour) {
        var story = new DemoStory(candour.suite().gateway(), LocalDate.of(2026, 7, 1));

        assertThatCode(story::tell).doesNotThrowAnyException();

        try (var anybody = candour.visitor()) {
            anybody.goTo("/reports").followAbout("Northbridge");
            anybody.goTo(anybody.path() + "/changes")
                    .sees("Asked for harder words")
                    .sees("Only evidence changes a report, whoever asks");
        }
    }
}
