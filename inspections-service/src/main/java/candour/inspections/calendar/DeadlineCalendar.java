package candour.inspections.calendar;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Deadlines as an iCalendar: an all-day event on the last day of each. An event keeps its UID for ever; its second edition
 * (SEQUENCE 1) says that the deadline was met.
 */
final class DeadlineCalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final URI address;
    private final CalendarText text = new CalendarText();

    private DeadlineCalendar(URI address) {
        this.address = address;
    }

    /** @param address where people reach the suite, without a slash at its end */
    static String of(List<CalendarEntry> entries, URI address) {
        return new DeadlineCalendar(address).write(entries);
    }

    private String write(List<CalendarEntry> entries) {
        text.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Candour//Deadlines of inspections//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", "Candour deadlines")
                .text("X-WR-CALNAME", "Candour deadlines")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT4H")
                .line("X-PUBLISHED-TTL", "PT4H");
        entries.forEach(this::event);
        return text.line("END", "VCALENDAR").toString();
    }

    private void event(CalendarEntry entry) {
        text.line("BEGIN", "VEVENT")
                .line("UID", uid(entry))
                .line("DTSTAMP", stamp(entry.isMet() ? entry.metOn() : entry.startedOn()))
                .line("SEQUENCE", entry.isMet() ? "1" : "0")
                .line("DTSTART;VALUE=DATE", DAY.format(entry.dueOn()))
                .line("DTEND;VALUE=DATE", DAY.format(entry.dueOn().plusDays(1)))
                .text("SUMMARY", summary(entry))
                .text("DESCRIPTION", description(entry))
                .text("CATEGORIES", entry.rule().force().words())
                .line("URL", address + "/inspections/" + entry.inspection())
                .line("CLASS", "CONFIDENTIAL")
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String uid(CalendarEntry entry) {
        var clock = entry.timescale().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return entry.inspection() + "-" + clock + "@" + address.getHost();
    }

    /** When what the event says last became so. */
    private static String stamp(LocalDate day) {
        return DAY.format(day) + "T000000Z";
    }

    private static String summary(CalendarEntry entry) {
        var what = "%s: %s, %s".formatted(entry.timescale().title(), entry.authorityName(), entry.reference());
        return entry.isMet() ? "Met: " + what : what;
    }

    private static String description(CalendarEntry entry) {
        var force = entry.rule().force().words();
        return "Due from the %s by the end of this day.\n%s: %s"
                .formatted(
                        entry.timescale().onWhom(),
                        force.substring(0, 1).toUpperCase(Locale.UK) + force.substring(1),
                        entry.rule().source());
    }
}
