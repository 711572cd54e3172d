package candour.cases;

import candour.conventions.trial.Person;
import java.util.List;

/** The made-up people of the tests. */
public final class People {

    public static final String NORTHBRIDGE = "E06999001";
    public static final String ELSEWHERE = "E06999002";

    public static final Person SOCIAL_WORKER =
            Person.of("sana", "Sana Wickett", "social-worker").at(NORTHBRIDGE);
    public static final Person DUTY_WORKER =
            Person.of("dev", "Dev Arkley", "duty-worker").at(NORTHBRIDGE);
    public static final Person TEAM_MANAGER =
            Person.of("tess", "Tess Holroyd", "team-manager").at(NORTHBRIDGE);
    public static final Person CHAIR =
            Person.of("cara", "Cara Linfield", "conference-chair").at(NORTHBRIDGE);
    public static final Person OTHER_WORKER =
            Person.of("olu", "Olu Brandreth", "social-worker").at(ELSEWHERE);
    public static final Person INSPECTOR = Person.of("ivo", "Ivo Marlow", "inspector");
    public static final Person DIRECTOR =
            Person.of("dora", "Dora Quill", "director").at(NORTHBRIDGE);
    public static final Person OPERATOR = Person.of("ops", "Operator", "operator");
    public static final Person PARTNER =
            Person.of("health", "Northbridge Health", "partner").at(NORTHBRIDGE);
    public static final Person SCHOOL = Person.of("school", "Harbour Primary School", "partner")
            .at(NORTHBRIDGE)
            .with("agency", "Harbour Primary School");
    public static final Person OTHER_SCHOOL =
            Person.of("hill", "Hill Primary School", "partner").at(NORTHBRIDGE).with("agency", "Hill Primary School");

    private People() {}

    /** One of each role for the access table. */
    public static List<Person> ofEachRole() {
        return List.of(SOCIAL_WORKER, DUTY_WORKER, TEAM_MANAGER, CHAIR, INSPECTOR, DIRECTOR, OPERATOR, PARTNER);
    }
}
