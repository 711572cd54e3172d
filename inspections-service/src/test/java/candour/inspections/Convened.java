package candour.inspections;

import static candour.inspections.People.EXECUTIVE;
import static candour.inspections.People.NORTHBRIDGE;
import static candour.inspections.People.OFFICER;

import java.util.List;
import java.util.Map;

/** Given: a working party of Northbridge, announced, constituted or with its report before cabinet. */
final class Convened {

    private Convened() {}

    static final String ALL = "/authorities/" + NORTHBRIDGE + "/working-parties";

    static Kept announced() {
        return Kept.make(
                EXECUTIVE,
                ALL,
                Map.of(
                        "name", "Children's social care working party",
                        "purpose", "An immediate re-alignment of social services",
                        "announcedBy", "Cabinet member for children",
                        "announcedOn", "2010-07",
                        "reportsTo", "cabinet",
                        "due", "2010-11"));
    }

    static Kept constituted() {
        return announced().step(EXECUTIVE, "constitution", constitution());
    }

    static Map<String, Object> constitution() {
        return Map.of(
                "termsOfReference",
                "To find why front-line capacity falls short, and what closes the gap.",
                "members",
                List.of(
                        seat("Edda Rowntree", "Cabinet member for children", "COUNCILLOR"),
                        seat("Hal Bright", "Head of human resources", "HUMAN_RESOURCES"),
                        seat("Fern Oakes", "Director of finance", "FINANCE")));
    }

    static Map<String, Object> seat(String name, String office, String expertise) {
        return Map.of("name", name, "office", office, "expertise", expertise);
    }

    static Kept reported() {
        return constituted().step(OFFICER, "start", Map.of()).step(OFFICER, "report-to-cabinet", Map.of());
    }

    static Map<String, Object> output(List<String> addresses) {
        return Map.of("title", "Fill vacancies first", "text", "Advertise twelve posts.", "addresses", addresses);
    }
}
