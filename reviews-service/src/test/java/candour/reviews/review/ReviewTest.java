package candour.reviews.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.conventions.Actor;
import candour.conventions.ProblemException;
import candour.conventions.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewTest {

    private static final Instant LATE_ON_19_MAY_IN_LONDON = Instant.parse("2024-05-19T22:30:00Z");

    @Test
    void a_review_is_open_in_the_authority_of_its_officer_under_the_regime_of_the_day() {
        var review = opened("2010-06-17", "board-officer");

        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.authority()).isEqualTo("E06999001");
        assertThat(review.regime()).isEqualTo(ReviewRegime.SCR_2010);
        assertThat(review.opened()).isEqualTo(new Opened(LATE_ON_19_MAY_IN_LONDON, "bea", "Bea Stanhope"));
    }

    @Test
    void an_incident_of_today_in_london_is_not_in_the_future() {
        assertThat(opened("2024-05-19", "board-officer").incidentOn()).isEqualTo("2024-05-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-20", "2006-03-31"})
    void an_incident_in_the_future_or_before_there_were_boards_is_refused(String day) {
        assertThatThrownBy(() -> opened(day, "board-officer"))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .satisfies(problem ->
                        assertThat(problem.errors().getFirst().pointer()).isEqualTo("/incidentOn"));
    }

    @Test
    void a_panel_member_opens_no_review() {
        assertThatThrownBy(() -> opened("2024-05-17", "panel-member"))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .returns(Problems.NOT_YOURS, ProblemException::type);
    }

    private static Review opened(String incident, String role) {
        var said = new OpenReview(LocalDate.parse(incident), "A child was seriously harmed.", null, null);
        var officer = new Actor("issuer", "bea", "Bea Stanhope", Set.of(role), "E06999001", null, null, null);
        return Review.opened(new ReviewId(new UUID(0, 1)), "REV-2024-0001", said, officer, LATE_ON_19_MAY_IN_LONDON);
    }
}
