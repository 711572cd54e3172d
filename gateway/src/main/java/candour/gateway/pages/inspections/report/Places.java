package candour.gateway.pages.inspections.report;

import candour.gateway.inspections.Report;
import candour.gateway.pages.Choice;
import java.util.ArrayList;
import java.util.List;

/** The places at which a paragraph can be put in: first under a heading, or after another one. */
final class Places {

    private Places() {}

    static List<Choice> in(Report report) {
        var places = new ArrayList<Choice>();
        int number = 0;
        for (var section : report.sections()) {
            var heading = section.heading() == null ? "no heading" : section.heading();
            places.add(Choice.of("section:" + number, "First under: " + heading));
            section.paragraphs()
                    .forEach(paragraph ->
                            places.add(Choice.of("after:" + paragraph.id(), "After paragraph " + paragraph.number())));
            number++;
        }
        return List.copyOf(places);
    }

    /** After the last paragraph there is; under the first heading of an empty report. */
    static String last(Report report) {
        return report.paragraphs()
                .reduce((one, next) -> next)
                .map(one -> "after:" + one.id())
                .orElse("section:0");
    }
}
