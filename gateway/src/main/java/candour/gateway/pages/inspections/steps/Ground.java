package candour.gateway.pages.inspections.steps;

import candour.gateway.pages.Choice;
import java.util.Arrays;
import java.util.List;

/** Why an inspection is set aside, in the words in which the service shows it. */
enum Ground {
    SERIOUS_INCIDENT("A serious incident that needs the authority's whole attention"),
    EMERGENCY("A public emergency"),
    PERSON_NEEDED("Somebody without whom it cannot go on is not available"),
    LEGAL_PROCEEDINGS("Proceedings in court, or an investigation by the police"),
    ELECTION("An election"),
    INSPECTORATE("A cause on the side of the inspectorate"),
    EVIDENCE("The evidence gathered is not enough to judge by"),
    OTHER("Another cause, given in the reason");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(ground -> Choice.of(ground.name(), ground.words))
                .toList();
    }
}
