package candour.reviews;

import candour.conventions.trial.Person;
import java.util.List;

/** The made-up people of the tests. */
public final class People {

    public static final String NORTHBRIDGE = "E06999001";
    public static final String ELSEWHERE = "E06999002";

    public static final Person BOARD_OFFICER =
            Person.of("bea", "Bea Stanhope", "board-officer").at(NORTHBRIDGE);
    public static final Person AUTHOR =
            Person.of("asa", "Asa Merrow", "review-author").at(NORTHBRIDGE);
    public static final Person PANEL_MEMBER =
            Person.of("pax", "Pax Loxley", "panel-member").at(NORTHBRIDGE);
    public static final Person APPROVER =
            Person.of("sid", "Sid Harbury", "safety-approver").at(NORTHBRIDGE);
    public static final Person OTHER_OFFICER =
            Person.of("ben", "Ben Stretton", "board-officer").at(ELSEWHERE);
    public static final Person SOCIAL_WORKER =
            Person.of("sana", "Sana Wickett", "social-worker").at(NORTHBRIDGE);
    public static final Person INSPECTOR = Person.of("ivo", "Ivo Marlow", "inspector");
    public static final Person OPERATOR = Person.of("ops", "Operator", "operator");
    public static final Person PARTNER =
            Person.of("health", "Northbridge Health", "partner").at(NORTHBRIDGE);

    private People() {}

    /** One of each role for the access table. */
    public static List<Person> ofEachRole() {
        return List.of(BOARD_OFFICER, AUTHOR, PANEL_MEMBER, APPROVER, SOCIAL_WORKER, INSPECTOR, OPERATOR, PARTNER);
    }
}
