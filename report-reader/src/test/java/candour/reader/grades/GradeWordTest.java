package candour.reader.grades;

import static org.assertj.core.api.Assertions.assertThat;

import candour.reader.Grade;
import candour.reader.JudgementArea;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GradeWordTest {
    @ParameterizedTest
    @CsvSource({
        "Requires improvement to be good, REQUIRES_IMPROVEMENT",
        "requires improvement, REQUIRES_IMPROVEMENT",
        "Inadequate, INADEQUATE",
        "Adequate Grade 3, ADEQUATE",
        "Grade 4 (Inadequate), INADEQUATE",
        "Grade 2 Good, GOOD",
        "Good (2), GOOD",
        "Not Judged, NOT_JUDGED"
    })
    void a_cell_that_prints_a_grade_is_that_grade(String cell, Grade grade) {
        assertThat(GradeWord.in(cell)).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not good", "good practice", "Grade", "improvement", "requires", "", "Good and outstanding"})
    void a_cell_that_prints_more_or_less_than_a_grade_is_none(String cell) {
        assertThat(GradeWord.in(cell)).isEmpty();
    }

    @Test
    void adequate_was_no_grade_after_2013() {
        assertThat(GradeWord.inUse(Grade.ADEQUATE, LocalDate.of(2013, 7, 1))).isTrue();
        assertThat(GradeWord.inUse(Grade.ADEQUATE, LocalDate.of(2015, 7, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "The overall judgement is that children's services require improvement, REQUIRES_IMPROVEMENT",
        "The overall judgement is Inadequate, INADEQUATE",
        "Children\u2019s services in the City of Northbridge are good, GOOD",
        "Children's services in Northbridge require improvement to be good, REQUIRES_IMPROVEMENT"
    })
    void the_sentence_on_the_front_gives_the_overall_grade(String sentence, Grade grade) {
        assertThat(OverallSentence.in(sentence)).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children's services in Northbridge are not good",
                "Children's services in Northbridge are no longer inadequate",
                "Children's services in Northbridge were good"
            })
    void a_sentence_that_denies_a_grade_gives_none(String sentence) {
        assertThat(OverallSentence.in(sentence)).isEmpty();
    }

    @Test
    void a_heading_states_the_grade_of_its_area() {
        String heading =
                "The graded judgement about the experience and progress of care leavers is that it requires improvement";

        assertThat(HeadingGrade.in(heading))
                .contains(new HeadingGrade(JudgementArea.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT));
    }
}
