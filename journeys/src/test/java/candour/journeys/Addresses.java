package candour.journeys;

/** Pages and interfaces name a record by the same id, the last of its address. */
final class Addresses {
    private Addresses() {}

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where everybody reads the report of that inspection. */
    static String published(String inspection) {
        return "/reports/" + id(inspection);
    }
}
