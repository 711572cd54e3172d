package candour.gateway.forms;

import java.util.Locale;
import java.util.Map;

/** How a page says what the contract calls by a technical name. */
public final class Words {

    /** Where taking a name apart does not make the field's words. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("on", "When"),
            Map.entry("from", "From"),
            Map.entry("to", "To"),
            Map.entry("childsWords", "The child's own words"),
            Map.entry("parentsWords", "The parents' own words"),
            Map.entry("fact", "What was seen, heard or reported"),
            Map.entry("judgement", "Professional judgement"),
            Map.entry("bornOn", "Date of birth"),
            Map.entry("expectedOn", "Expected date of birth"),
            Map.entry("diedOn", "Date of death"),
            Map.entry("uprn", "Unique property reference number (UPRN)"),
            Map.entry("upn", "Unique pupil number (UPN)"),
            Map.entry("nhsNumber", "NHS number"),
            Map.entry("childSeen", "Was the child seen?"),
            Map.entry("seen", "Was the child seen?"),
            Map.entry("alone", "Was the child seen alone?"),
            Map.entry("awake", "Was the child awake?"),
            Map.entry("bedroomSeen", "Was the bedroom seen?"));

    private Words() {}

    /** The label of a field: {@code heldOn} is "Held on". */
    public static String label(String name) {
        return SAID.getOrDefault(name, sentence(name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")));
    }

    /** A constant as a sentence begins: {@code NO_FURTHER_ACTION} is "No further action". */
    public static String sentence(String name) {
        var words = name.replace('_', ' ').replace('-', ' ').strip().toLowerCase(Locale.UK);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
