package candour.quotations.find;

import java.util.regex.Pattern;

/** "The leaflet ‘Your child, your plan’", "headed ‘Homes before headlines’": the name of a thing, not words of the report. */
final class Titled {
    private static final int NEAR = 40;
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:leaflet|petition|campaign|strategy|project|programme|scheme|booklet|newsletter|poster|banner|film|song|group|"
                    + "service|policy|motto|slogan|pledge|exhibition|book|page|plan|article|headline|motion|titled|entitled|"
                    + "headed|called|named|dubbed|known as)[,:]?\\s*$");

    private Titled() {}

    /** Whether the words before a place of a statement name what follows in marks. */
    static boolean is(String statement, int start) {
        int marks = Math.max(0, start - 1);
        return NAMES.matcher(statement.substring(Math.max(0, marks - NEAR), marks))
                .find();
    }
}
