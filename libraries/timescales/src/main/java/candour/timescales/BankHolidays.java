package candour.timescales;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dated table of bank holidays, bundled so that no deadline waits for a network. It answers from its first line to
 * its last; lines after {@link #announcedTo} follow the Banking and Financial Dealings Act 1971 and may be added to.
 */
public final class BankHolidays {
    private static final String ANNOUNCED = "# announced to ";
    private static final BankHolidays PUBLISHED = parse(bundled());

    private final List<BankHoliday> lines;
    private final Map<Nation, Set<LocalDate>> days;
    private final LocalDate announcedTo;
    private final String version;

    private BankHolidays(Collection<BankHoliday> lines, LocalDate announcedTo) {
        this.lines = lines.stream().sorted(BankHoliday.IN_ORDER).toList();
        this.days = this.lines.stream().collect(groupingBy(BankHoliday::nation, mapping(BankHoliday::on, toSet())));
        this.announcedTo = announcedTo;
        this.version = hash(this.lines);
        if (this.lines.isEmpty() || days.values().stream().mapToInt(Set::size).sum() != this.lines.size()) {
            throw new IllegalArgumentException("The table of bank holidays is empty or has a day twice");
        }
    }

    /** The table that comes with this library. */
    public static BankHolidays published() {
        return PUBLISHED;
    }

    /** Reads {@code date,nation,title} under its heading, with a line {@code # announced to yyyy-mm-dd} before it. */
    public static BankHolidays parse(String csv) {
        var announcedTo = csv.lines()
                .filter(line -> line.startsWith(ANNOUNCED))
                .map(line -> LocalDate.parse(line.substring(ANNOUNCED.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The table does not say to when days are announced"));
        var rows = csv.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .skip(1)
                .map(BankHoliday::parse)
                .toList();
        return new BankHolidays(rows, announcedTo);
    }

    /** The table with one more day proclaimed inside it; the horizon stays where it is. */
    public BankHolidays with(BankHoliday proclaimed) {
        checkInside(proclaimed.on());
        return new BankHolidays(
                Stream.concat(lines.stream(), Stream.of(proclaimed)).toList(), announcedTo);
    }

    /** Whether the day is a bank holiday in any of the nations. */
    public boolean isHoliday(LocalDate date, Set<Nation> nations) {
        checkInside(date);
        return nations.stream()
                .anyMatch(nation -> days.getOrDefault(nation, Set.of()).contains(date));
    }

    public List<BankHoliday> lines() {
        return lines;
    }

    public LocalDate firstDay() {
        return lines.getFirst().on();
    }

    /** The horizon: nothing is known after it. */
    public LocalDate lastDay() {
        return lines.getLast().on();
    }

    /** The last day up to which the government has announced the days; later ones are by rule. */
    public LocalDate announcedTo() {
        return announcedTo;
    }

    /** Twelve hexadecimal digits of the SHA-256 of the lines: the same for the same days, however the file looks. */
    public String version() {
        return version;
    }

    private void checkInside(LocalDate date) {
        if (date.isBefore(firstDay()) || date.isAfter(lastDay())) {
            throw new OutsideBankHolidaysException(date, firstDay(), lastDay());
        }
    }

    private static String hash(List<BankHoliday> lines) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            lines.forEach(line -> digest.update((line.line() + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String bundled() {
        try (var csv = BankHolidays.class.getResourceAsStream("bank-holidays.csv")) {
            if (csv == null) {
                throw new IllegalStateException("bank-holidays.csv is missing from the timescales library");
            }
            return new String(csv.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
