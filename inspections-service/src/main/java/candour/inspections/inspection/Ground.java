package candour.inspections.inspection;

/**
 * Why an inspection is interrupted. A typed ground beside the reason, because time never vanishes silently; none of them
 * says anything about the health or the conduct of a person.
 */
public enum Ground {
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

    public String words() {
        return words;
    }
}
