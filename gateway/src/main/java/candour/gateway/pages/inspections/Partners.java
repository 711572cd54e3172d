package candour.gateway.pages.inspections;

import candour.gateway.pages.Choice;
import java.util.List;

/** The other inspectorates of a joint inspection. */
public final class Partners {

    private Partners() {}

    public static List<Choice> choices() {
        return List.of(
                Choice.of("CQC", "Care Quality Commission"),
                Choice.of("HMICFRS", "His Majesty's Inspectorate of Constabulary and Fire & Rescue Services"),
                Choice.of("HMI_PROBATION", "His Majesty's Inspectorate of Probation"));
    }
}
