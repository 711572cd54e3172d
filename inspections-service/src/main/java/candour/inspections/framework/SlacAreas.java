package candour.inspections.framework;

import static candour.inspections.framework.AreaKind.CAPACITY;
import static candour.inspections.framework.AreaKind.JUDGEMENT;
import static candour.inspections.framework.AreaKind.OVERALL;
import static candour.inspections.framework.AreaKind.SUB;
import static candour.inspections.framework.Strand.LOOKED_AFTER;
import static candour.inspections.framework.Strand.SAFEGUARDING;

import java.time.LocalDate;
import java.util.List;

/** The areas of framework 090027: each strand has its own overall effectiveness and its own capacity for improvement. */
final class SlacAreas {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final LocalDate CAPACITY_TO_IMPROVE = LocalDate.of(2013, 6, 24);

    // spotless:off
    static final List<Area> ALL = List.of(
            printed(SAFEGUARDING, OVERALL, "OVERALL_EFFECTIVENESS", "Overall effectiveness"),
            printed(SAFEGUARDING, CAPACITY, "CAPACITY_FOR_IMPROVEMENT", "Capacity for improvement"),
            printed(SAFEGUARDING, JUDGEMENT, "OUTCOMES", "Safeguarding outcomes"),
            listed(SAFEGUARDING, "CHILDREN_SAFE", "Children and young people are safe"),
            listed(SAFEGUARDING, "CHILDREN_FEEL_SAFE", "Children and young people feel safe"),
            listed(SAFEGUARDING, "HEALTH_CONTRIBUTION", "The contribution of health agencies"),
            printed(SAFEGUARDING, JUDGEMENT, "QUALITY_OF_PROVISION", "Quality of provision"),
            listed(SAFEGUARDING, "QUALITY_OF_PRACTICE", "Quality of practice"),
            listed(SAFEGUARDING, "SERVICE_RESPONSIVENESS", "Service responsiveness, including complaints"),
            listed(SAFEGUARDING, "ASSESSMENT_AND_DIRECT_WORK", "Assessment and direct work"),
            listed(SAFEGUARDING, "CASE_PLANNING", "Case planning, review and recording"),
            printed(SAFEGUARDING, JUDGEMENT, "LEADERSHIP", "Leadership and management"),
            listed(SAFEGUARDING, "AMBITION", "Ambition and prioritisation"),
            listed(SAFEGUARDING, "PERFORMANCE_MANAGEMENT", "Evaluation, including performance management and quality assurance"),
            listed(SAFEGUARDING, "WORKFORCE_DEVELOPMENT", "Workforce development"),
            listed(SAFEGUARDING, "USER_ENGAGEMENT", "User engagement"),
            listed(SAFEGUARDING, "PARTNERSHIPS", "Partnerships"),
            listed(SAFEGUARDING, "EQUALITY_AND_DIVERSITY", "Equality and diversity"),
            listed(SAFEGUARDING, "VALUE_FOR_MONEY", "Value for money"),

            printed(LOOKED_AFTER, OVERALL, "OVERALL_EFFECTIVENESS", "Overall effectiveness"),
            new Area("LOOKED_AFTER_CAPACITY_FOR_IMPROVEMENT", LOOKED_AFTER, CAPACITY, List.of(
                    new Label(FIRST, "Capacity for improvement", true),
                    new Label(CAPACITY_TO_IMPROVE, "Capacity to improve", true)), true),
            printed(LOOKED_AFTER, JUDGEMENT, "OUTCOMES", "Outcomes for looked after children and young people"),
            listed(LOOKED_AFTER, "BEING_HEALTHY", "Being healthy"),
            listed(LOOKED_AFTER, "STAYING_SAFE", "Staying safe"),
            listed(LOOKED_AFTER, "ENJOYING_AND_ACHIEVING", "Enjoying and achieving"),
            listed(LOOKED_AFTER, "POSITIVE_CONTRIBUTION", "Making a positive contribution"),
            listed(LOOKED_AFTER, "ECONOMIC_WELLBEING", "Economic well-being"),
            printed(LOOKED_AFTER, JUDGEMENT, "QUALITY_OF_PROVISION", "Quality of provision"),
            listed(LOOKED_AFTER, "QUALITY_OF_PRACTICE", "Quality of practice"),
            listed(LOOKED_AFTER, "SERVICE_RESPONSIVENESS", "Service responsiveness, including complaints"),
            listed(LOOKED_AFTER, "ASSESSMENT_AND_DIRECT_WORK", "Assessment and direct work"),
            listed(LOOKED_AFTER, "CASE_PLANNING", "Case planning, review and recording"),
            printed(LOOKED_AFTER, JUDGEMENT, "LEADERSHIP", "Leadership and management"),
            listed(LOOKED_AFTER, "AMBITION", "Ambition and prioritisation"),
            listed(LOOKED_AFTER, "PERFORMANCE_MANAGEMENT", "Evaluation, including performance management and quality assurance"),
            listed(LOOKED_AFTER, "WORKFORCE_DEVELOPMENT", "Workforce development"),
            listed(LOOKED_AFTER, "USER_ENGAGEMENT", "User engagement"),
            listed(LOOKED_AFTER, "PARTNERSHIPS", "Partnerships"),
            listed(LOOKED_AFTER, "EQUALITY_AND_DIVERSITY", "Equality and diversity"),
            listed(LOOKED_AFTER, "VALUE_FOR_MONEY", "Value for money"));
    // spotless:on

    private SlacAreas() {}

    private static Area printed(Strand strand, AreaKind kind, String code, String label) {
        return new Area(strand + "_" + code, strand, kind, List.of(new Label(FIRST, label, true)), true);
    }

    /** Named by the framework; it was not confirmed which of these had a grade of their own. */
    private static Area listed(Strand strand, String code, String label) {
        return new Area(strand + "_" + code, strand, SUB, List.of(new Label(FIRST, label, true)), false);
    }
}
