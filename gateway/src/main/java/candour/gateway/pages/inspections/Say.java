package candour.gateway.pages.inspections;

import candour.gateway.Time;
import candour.gateway.inspections.PartLink;
import candour.gateway.pages.Choice;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the pages of inspections say days, times, codes and sizes. */
@TemplateExtension(namespace = "say")
public final class Say {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final Map<String, String> STATE_COLOURS = Map.ofEntries(
            Map.entry("PLANNED", "grey"),
            Map.entry("NOTIFIED", "light-blue"),
            Map.entry("LISTS_REQUESTED", "light-blue"),
            Map.entry("FIELDWORK", "light-blue"),
            Map.entry("FIELDWORK_CLOSED", "light-blue"),
            Map.entry("DEFERRED", "orange"),
            Map.entry("PAUSED", "orange"),
            Map.entry("INCOMPLETE", "orange"),
            Map.entry("CANCELLED", "grey"),
            Map.entry("COMMENTS_OPEN", "purple"),
            Map.entry("COMMENTS_CLOSED", "yellow"),
            Map.entry("DETERMINED", "yellow"),
            Map.entry("FINAL_SIGNED", "turquoise"),
            Map.entry("FINAL_SHARED", "turquoise"),
            Map.entry("CLOSED_UNPUBLISHED", "grey"),
            Map.entry("PUBLISHED", "green"),
            Map.entry("STATEMENT_DUE", "green"),
            Map.entry("STATEMENT_RECEIVED", "green"),
            Map.entry("CORRECTED", "green"),
            Map.entry("CLOSED", "green"),
            Map.entry("WITHDRAWN", "red"));

    private static final Map<String, String> REPRESENTATION_COLOURS = Map.of(
            "DRAFT", "grey",
            "SUBMITTED", "purple",
            "ACKNOWLEDGED", "purple",
            "UNDER_CONSIDERATION", "yellow",
            "DETERMINED", "turquoise",
            "NOTIFIED", "green",
            "WITHDRAWN", "grey");
    private static final Map<String, String> COMPLAINT_COLOURS =
            Map.of("OPEN", "purple", "INVESTIGATING", "yellow", "ESCALATED", "orange", "CLOSED", "grey");
    private static final Map<String, String> WORDS = Map.of(
            "CHILDRENS_SERVICES", "Children's services",
            "LOOKED_AFTER", "Looked after children",
            "LSCB", "Local safeguarding children board",
            "EMAIL", "Email",
            "STATUTE", "Law",
            "GUIDANCE", "Statutory guidance",
            "LOCAL", "Local rule");

    private Say() {}

    /** {@code 29 June 2010}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 29 June 2010 at 10:42am}, on a London clock. */
    public static String moment(Instant instant) {
        var london = instant.atZone(Time.LONDON);
        return DAY.format(london) + " at " + CLOCK.format(london).toLowerCase(Locale.UK);
    }

    /** The London day of an instant. */
    static String dayOf(Instant instant) {
        return DAY.format(instant.atZone(Time.LONDON));
    }

    /** A code in words: {@code REQUIRES_IMPROVEMENT} becomes "Requires improvement". */
    public static String words(String code) {
        if (code == null || code.isEmpty()) {
            return "";
        }
        var plain = code.replace('_', ' ').toLowerCase(Locale.UK);
        return WORDS.getOrDefault(code, plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1));
    }

    /** A judgement as the service lays it down: a grade's code, or "not judged", and a reason where there is one. */
    static String grade(String said) {
        var parts = said.split(": ", 2);
        return words(parts[0]) + (parts.length == 1 ? "" : ": " + parts[1]);
    }

    static String colour(String state) {
        return STATE_COLOURS.getOrDefault(state, "blue");
    }

    static String shortHash(String hash) {
        return hash == null ? "" : hash.substring(0, Math.min(12, hash.length()));
    }

    static String anchor(String part) {
        return PartLink.anchor(part);
    }

    static String size(long bytes) {
        return bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB" : "%.1f MB".formatted(bytes / (1024.0 * 1024.0));
    }

    /** How sure the reader of a PDF was, in a word and the figure. */
    static String confidence(double value) {
        var word = value >= 0.9 ? "High" : value >= 0.6 ? "Medium" : "Low";
        return "%s (%.2f)".formatted(word, value);
    }

    /** The day, or nothing where none was read. */
    static String dayOrNothing(LocalDate date) {
        return date == null ? "" : day(date);
    }

    /** An office as the service names it: {@code lead-inspector} becomes "lead inspector". */
    static String office(String role) {
        return role == null ? "" : role.replace('-', ' ');
    }

    static String representationColour(String state) {
        return REPRESENTATION_COLOURS.getOrDefault(state, "blue");
    }

    /** A finding has no colour of its own: upheld or not, neither is the good news. */
    static String complaintColour(String state) {
        return COMPLAINT_COLOURS.getOrDefault(state, "blue");
    }

    static String join(Object... parts) {
        return Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining());
    }

    static List<String> list(String... items) {
        return List.of(items);
    }

    /** The one box of a question that is answered by ticking it. */
    static List<Choice> yes(String text) {
        return List.of(Choice.of("yes", text));
    }

    static String plural(Number count, String one, String many) {
        return count + " " + (count.longValue() == 1 ? one : many);
    }
}
