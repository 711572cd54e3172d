package candour.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people who write one representation at the same time: the second sees both texts, and neither is lost. */
@ExtendWith(SuiteUnderTest.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoEditorsJourneyTest {
    private static final String BEGUN = "The number of visits is wrong.";
    private static final String FIRST = "The number of visits is wrong: it was forty.";
    private static final String SECOND = "The number of visits in the spring is wrong.";
    private static final String BOTH = "The number of visits in the spring is wrong: it was forty.";

    private final Candour candour;
    private String inspection;
    private Map<String, String> words;
    private String representation;

    TwoEditorsJourneyTest(Candour candour) {
        this.candour = candour;
    }

    @BeforeEach
    void a_representation_has_been_begun() {
        inspection = candour.rehearsal().issued();
        candour.rehearsal().names(inspection, Account.OFFICER);
        candour.rehearsal().names(inspection, Account.OFFICER2);
        String part = candour.rehearsal()
                .paragraphs(inspection)
                .getFirst()
                .get("part")
                .asText();
        words = Map.of("part", part, "whatIsWrong", BEGUN, "category", "FACT");
        representation = candour.caller(Account.OFFICER)
                .make(Rehearsal.path(inspection) + "/representations", words)
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    @Test
    void on_the_page_the_second_sees_both_texts_side_by_side_and_makes_one_of_them() {
        try (var first = candour.visitor(Account.OFFICER);
                var second = candour.visitor(Account.OFFICER2)) {
            first.goTo(page() + "/edit");
            second.goTo(page() + "/edit");
            first.write("What is wrong?", FIRST).press("Save as a draft").sees(FIRST);

            second.write("What is wrong?", SECOND).press("Save as a draft");

            second.sees("Somebody else saved this representation while you were writing");
            String both = second.section("Both versions");
            assertThat(both).contains("On record now", "Yours, not saved", "forty", "spring");
            assertThat(second.valueOf("What is wrong?")).isEqualTo(SECOND);
            second.write("What is wrong?", BOTH).press("Save as a draft").sees(BOTH);
            first.goTo(page()).sees(BOTH);
        }
    }

    @Test
    void over_the_interface_the_second_is_refused_with_the_text_on_record() {
        var first = candour.caller(Account.OFFICER);
        var second = candour.caller(Account.OFFICER2);
        String path = "/api/inspections/representations/" + representation;
        String seen = first.get(path).etag();
        first.put(path, seen, saying(FIRST)).expect(200);

        var refused = second.put(path, seen, saying(SECOND));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.body().at("/current/whatIsWrong").asText()).isEqualTo(FIRST);
        assertThat(second.get(path).body().get("whatIsWrong").asText()).isEqualTo(FIRST);
    }

    private Map<String, String> saying(String what) {
        var changed = new HashMap<>(words);
        changed.put("whatIsWrong", what);
        return changed;
    }

    private String page() {
        return "/inspections/" + inspection + "/representations/" + representation;
    }
}
