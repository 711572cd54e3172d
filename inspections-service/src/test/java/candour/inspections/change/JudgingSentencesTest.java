package candour.inspections.change;

import static org.assertj.core.api.Assertions.assertThat;

import candour.inspections.framework.Framework;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A judgement is the grade or the sentence that states it; a figure two sentences on is not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgingSentencesTest {

    private static final String STATED = "Leadership is inadequate. Of 40 files, 12 had no plan.";

    private final JudgingSentences sentences = new JudgingSentences(Framework.ILACS_2023);

    @Test
    void another_grade_in_the_sentence_touches_the_judgement() {
        assertThat(sentences.differ(STATED, STATED.replace("inadequate", "good"), true))
                .isTrue();
    }

    @Test
    void softer_words_around_the_grade_touch_the_judgement() {
        assertThat(sentences.differ(STATED, STATED.replace("is inadequate", "is, in parts, inadequate"), true))
                .isTrue();
    }

    @Test
    void a_figure_in_another_sentence_does_not() {
        assertThat(sentences.differ(STATED, STATED.replace("12", "11"), true)).isFalse();
    }

    @Test
    void a_paragraph_that_was_not_marked_is_protected_where_it_judges_all_the_same() {
        assertThat(sentences.differ(STATED, "Of 40 files, 12 had no plan.", false))
                .isTrue();
    }

    @Test
    void inadequate_housing_is_no_judgement() {
        var before = "Some children live in inadequate housing.";

        assertThat(sentences.differ(before, "Six children live in inadequate housing.", false))
                .isFalse();
    }
}
