package candour.inspections.representation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tables of categories and outcomes with their words, so that no page repeats them. */
@Path("/")
@Tag(name = "representations")
@PermitAll
class WordsResource {

    @GET
    @Path("representation-categories")
    @Operation(summary = "What a representation can say is wrong; lateness is a fact of its submission, no category")
    public Categories categories() {
        return new Categories(
                Arrays.stream(Category.values()).map(CategoryRow::of).toList());
    }

    @GET
    @Path("representation-outcomes")
    @Operation(
            summary = "How a representation can end",
            description = "Which of them are open for one representation is its permittedOutcomes.")
    public Outcomes outcomes() {
        return new Outcomes(Arrays.stream(Outcome.values()).map(OutcomeRow::of).toList());
    }

    /** All categories. */
    @Schema(name = "RepresentationCategories")
    record Categories(List<CategoryRow> items) {}

    /** One category: its words, whether the text may change for it, and what to expect. */
    @Schema(name = "RepresentationCategoryRow")
    record CategoryRow(Category category, String title, String hint, boolean mayChangeText) {

        static CategoryRow of(Category category) {
            return new CategoryRow(category, category.words(), category.hint(), category.mayChangeText());
        }
    }

    /** All outcomes. */
    @Schema(name = "RepresentationOutcomes")
    record Outcomes(List<OutcomeRow> items) {}

    /** One outcome: its words, whether a change of the text must follow, and what it comes to. */
    @Schema(name = "RepresentationOutcomeRow")
    record OutcomeRow(Outcome outcome, String title, String hint, boolean changesText) {

        static OutcomeRow of(Outcome outcome) {
            return new OutcomeRow(outcome, outcome.words(), outcome.hint(), outcome.changesText());
        }
    }
}
