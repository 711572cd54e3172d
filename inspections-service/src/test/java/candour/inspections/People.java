package candour.inspections;

import candour.conventions.trial.Person;
import java.util.List;

/** The made-up people of the tests. */
public final class People {

    public static final String NORTHBRIDGE = "E06999001";

    public static final Person LEAD = Person.of("lena", "Lena Ashdown", "lead-inspector", "inspector");
    public static final Person INSPECTOR = Person.of("ivo", "Ivo Marlow", "inspector");
    public static final Person MODERATOR = Person.of("mira", "Mira Thornbury", "moderator");
    public static final Person OTHER_MODERATOR = Person.of("mona", "Mona Selwyn", "moderator");
    public static final Person THIRD_MODERATOR = Person.of("maro", "Maro Keld", "moderator");
    public static final Person DIRECTOR =
            Person.of("dora", "Dora Quill", "director").at(NORTHBRIDGE);
    public static final Person OFFICER =
            Person.of("owen", "Owen Pryce", "officer").at(NORTHBRIDGE);
    public static final Person SECOND_OFFICER =
            Person.of("oda", "Oda Linch", "officer").at(NORTHBRIDGE);
    public static final Person OTHER_DIRECTOR =
            Person.of("odo", "Odo Farleigh", "director").at("E08000025");
    public static final Person SCRUTINY =
            Person.of("sal", "Sal Whitcombe", "scrutiny-member").at(NORTHBRIDGE);
    public static final Person EXECUTIVE =
            Person.of("edda", "Edda Rowntree", "executive-member").at(NORTHBRIDGE);
    public static final Person ADVISER = Person.of("ada", "Ada Selwyn", "adviser");
    public static final Person PARTNER =
            Person.of("health", "Northbridge Health", "partner").at(NORTHBRIDGE);
    public static final Person OPERATOR = Person.of("ops", "Operator", "operator");

    private People() {}

    /** One of each role for the access table. */
    public static List<Person> ofEachRole() {
        var leadOnly = Person.of("lou", "Lou Penrose", "lead-inspector");
        return List.of(
                leadOnly, INSPECTOR, MODERATOR, DIRECTOR, OFFICER, SCRUTINY, EXECUTIVE, ADVISER, PARTNER, OPERATOR);
    }
}
