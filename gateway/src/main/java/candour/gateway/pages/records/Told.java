package candour.gateway.pages.records;

import candour.gateway.records.Shown;
import java.util.List;

/** A record as its page says it. */
record Told(String kind, String reference, About about, List<Shown> plain, List<Shown> groups, List<Step> steps) {

    /** The child a record is about. */
    record About(String id, String name) {}

    /** A step the reader may take now. */
    record Step(String title, String meaning, String href) {}
}
