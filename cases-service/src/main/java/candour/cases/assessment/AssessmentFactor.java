package candour.cases.assessment;

import candour.cases.record.CodeSet;
import candour.conventions.ProblemException;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What an assessment found: the codes of the children in need census (AssessmentFactors), the retired ones dated. */
public enum AssessmentFactor implements CodeSet {
    // spotless:off
    ALCOHOL_MISUSE_OF_CHILD("1A", "Alcohol misuse: by the child"),
    ALCOHOL_MISUSE_OF_PARENT("1B", "Alcohol misuse: by a parent or carer"),
    ALCOHOL_MISUSE_OF_HOUSEHOLD("1C", "Alcohol misuse: by another person in the household"),
    DRUG_MISUSE_OF_CHILD("2A", "Drug misuse: by the child"),
    DRUG_MISUSE_OF_PARENT("2B", "Drug misuse: by a parent or carer"),
    DRUG_MISUSE_OF_HOUSEHOLD("2C", "Drug misuse: by another person in the household"),
    DOMESTIC_ABUSE_OF_CHILD("3A", "Domestic abuse: the child is the subject of it"),
    DOMESTIC_ABUSE_OF_PARENT("3B", "Domestic abuse: a parent or carer is the subject of it"),
    DOMESTIC_ABUSE_OF_HOUSEHOLD("3C", "Domestic abuse: another person in the household is the subject of it"),
    MENTAL_HEALTH_OF_CHILD("4A", "Mental health: of the child"),
    MENTAL_HEALTH_OF_PARENT("4B", "Mental health: of a parent or carer"),
    MENTAL_HEALTH_OF_HOUSEHOLD("4C", "Mental health: of another person in the household"),
    LEARNING_DISABILITY_OF_CHILD("5A", "Learning disability: of the child"),
    LEARNING_DISABILITY_OF_PARENT("5B", "Learning disability: of a parent or carer"),
    LEARNING_DISABILITY_OF_HOUSEHOLD("5C", "Learning disability: of another person in the household"),
    PHYSICAL_DISABILITY_OF_CHILD("6A", "Physical disability or illness: of the child"),
    PHYSICAL_DISABILITY_OF_PARENT("6B", "Physical disability or illness: of a parent or carer"),
    PHYSICAL_DISABILITY_OF_HOUSEHOLD("6C", "Physical disability or illness: of another person in the household"),
    YOUNG_CARER("7A", "Young carer"),
    PRIVATELY_FOSTERED_OVERSEAS_RETURNING("8B", "Privately fostered: overseas children who intend to return"),
    PRIVATELY_FOSTERED_OVERSEAS_STAYING("8C", "Privately fostered: overseas children who intend to stay"),
    PRIVATELY_FOSTERED_EDUCATIONAL("8D", "Privately fostered: children in educational placements"),
    PRIVATELY_FOSTERED_FAMILY("8E", "Privately fostered: children making alternative family arrangements"),
    PRIVATELY_FOSTERED_OTHER("8F", "Privately fostered: other"),
    UNACCOMPANIED_ASYLUM_SEEKING("9A", "Unaccompanied asylum-seeking child"),
    MISSING("10A", "Going missing or being absent"),
    SEXUAL_EXPLOITATION("11A", "Child sexual exploitation"),
    TRAFFICKING("12A", "Trafficking"),
    GANGS("13A", "Gangs"),
    BEHAVIOUR("14A", "Socially unacceptable behaviour"),
    SELF_HARM("15A", "Self-harm"),
    NEGLECT("16A", "Abuse or neglect: neglect"),
    EMOTIONAL_ABUSE("17A", "Abuse or neglect: emotional abuse"),
    PHYSICAL_ABUSE("18A", "Abuse or neglect: physical abuse", null, "2021-03-31"),
    PHYSICAL_ABUSE_BY_CHILD("18B", "Abuse or neglect: physical abuse, child on child", "2021-04-01", null),
    PHYSICAL_ABUSE_BY_ADULT("18C", "Abuse or neglect: physical abuse, adult on child", "2021-04-01", null),
    SEXUAL_ABUSE("19A", "Abuse or neglect: sexual abuse", null, "2021-03-31"),
    SEXUAL_ABUSE_BY_CHILD("19B", "Abuse or neglect: sexual abuse, child on child", "2021-04-01", null),
    SEXUAL_ABUSE_BY_ADULT("19C", "Abuse or neglect: sexual abuse, adult on child", "2021-04-01", null),
    OTHER("20", "Other"),
    NONE("21", "No factors identified"),
    FEMALE_GENITAL_MUTILATION("22A", "Female genital mutilation"),
    FAITH_OR_BELIEF("23A", "Abuse linked to faith or belief"),
    CRIMINAL_EXPLOITATION("24A", "Child criminal exploitation", "2021-04-01", null);
    // spotless:on

    private final String code;
    private final String label;
    private final String from;
    private final String to;

    AssessmentFactor(String code, String label) {
        this(code, label, null, null);
    }

    AssessmentFactor(String code, String label, String from, String to) {
        this.code = code;
        this.label = label;
        this.from = from;
        this.to = to;
    }

    /** Refuses with 422 a code that is not in use on the day, and "no factors" beside another (rule 8869). */
    static void mustBeUsable(Set<AssessmentFactor> factors, LocalDate day) {
        factors.forEach(factor -> factor.mustBeUsedOn(day, "/factors"));
        if (factors.contains(NONE) && factors.size() > 1) {
            throw ProblemException.rule(
                    "/factors", "Choose 21, no factors identified, alone or not at all (rule 8869)");
        }
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Children in need census 2025 to 2026, AssessmentFactors";
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from).map(LocalDate::parse);
    }

    @Override
    public Optional<LocalDate> to() {
        return Optional.ofNullable(to).map(LocalDate::parse);
    }
}
