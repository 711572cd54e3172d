package candour.gateway.pages.inspections;

import candour.gateway.inspections.InspectionLine;
import candour.gateway.inspections.InspectionsClient;
import candour.gateway.pages.Choice;
import java.util.List;

/** The published inspections that a visit can hang on, of the newest hundred: visits follow within a year or two. */
public final class Parents {

    private static final int A_PAGE = 100;

    private Parents() {}

    public static List<Choice> choices(InspectionsClient inspections) {
        return inspections.list(null, null, null, null, A_PAGE).items().stream()
                .filter(line -> line.publishedAt() != null && Kind.isFollowedByVisits(line.kindTitle()))
                .map(Parents::choice)
                .toList();
    }

    private static Choice choice(InspectionLine line) {
        return Choice.of(
                line.id(),
                "%s, %s of %s (%s)"
                        .formatted(
                                line.authorityName(),
                                line.kindTitle(),
                                Say.day(line.fieldworkFrom()),
                                line.reference()));
    }
}
