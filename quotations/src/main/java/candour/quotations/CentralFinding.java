package candour.quotations;

/**
 * The report's main judgement: overall effectiveness, the worst of them if each strand has one; else the worst grade.
 *
 * @param area {@link Judgement#id()} of it, "" when the report judges nothing
 * @param present whether the statement gives that grade; when several areas share the worst grade, all of them
 * @param why a plain sentence
 */
public record CentralFinding(String area, String title, boolean present, String why) {}
