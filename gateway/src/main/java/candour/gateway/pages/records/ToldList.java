package candour.gateway.pages.records;

import candour.gateway.records.Shown;
import java.util.List;

/**
 * One page of a list of records.
 *
 * @param next where the list goes on, or null
 */
record ToldList(String title, List<Line> lines, String next) {

    /** One record of it. */
    record Line(String href, String title, List<Shown> facts) {}
}
