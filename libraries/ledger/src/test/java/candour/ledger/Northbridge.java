package candour.ledger;

import candour.ledger.pack.DisclosurePack;
import candour.ledger.pack.Exhibit;
import candour.ledger.pack.Match;
import candour.ledger.pack.Shown;
import candour.ledger.proof.Hash;
import candour.ledger.proof.Keyring;
import candour.ledger.proof.SigningKey;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** A ledger of one service, its clock one second on at each look. */
final class Northbridge {
    static final RecordedActor INSPECTOR =
            new RecordedActor("https://id.example/realms/candour", "i-17", "lead-inspector", "inspectorate", null);
    static final String PARAGRAPH = "Children wait too long for a first visit.";

    final Database database;
    final Keyring keys = new Keyring(SigningKey.generate("candour.example/inspections"));
    final Ledger ledger;
    final Sequencer sequencer;
    private Instant now = Instant.parse("2026-03-04T10:42:00.123456Z");

    Northbridge(Database database) {
        this.database = database;
        this.ledger = ledger(database.app());
        this.sequencer = sequencer(database.app());
    }

    static Northbridge fresh() {
        return new Northbridge(Database.fresh());
    }

    Ledger ledger(DataSource source) {
        return new Ledger(source, clock());
    }

    Sequencer sequencer(DataSource source) {
        return new Sequencer(source, keys, clock());
    }

    Entry recorded() {
        return ledger.append(published("report-1", 1));
    }

    List<Entry> recorded(int count) {
        try (var connection = database.app().getConnection()) {
            connection.setAutoCommit(false);
            var lent = ledger(Connections.lending(connection));
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < count; i++) entries.add(lent.append(published("report-" + i, i)));
            connection.commit();
            return entries;
        } catch (SQLException failed) {
            throw new LedgerUnavailable(failed);
        }
    }

    DisclosurePack packOf(List<Entry> entries, Long... since) {
        var exhibits = List.of(paragraphTwelve(entries.getFirst().id(), PARAGRAPH));
        var ids = entries.stream().map(Entry::id).toList();
        return discloser().pack(new Disclosure("What was said of Northbridge", exhibits, ids, List.of(since)));
    }

    Discloser discloser() {
        return new Discloser(database.app(), keys);
    }

    static NewEntry published(String report, long version) {
        var sha256 = Hash.sha256(PARAGRAPH.getBytes(StandardCharsets.UTF_8)).toString();
        var payload = Map.of("paragraphs", List.of(Map.of("sha256", sha256)), "grade", "INADEQUATE");
        return NewEntry.of(INSPECTOR, new Subject("report", report, version), "report.published", payload)
                .because("the final report")
                .correlated("c-9");
    }

    static Exhibit paragraphTwelve(UUID entry, String text) {
        var shown = new Shown.Text(text);
        return new Exhibit("Paragraph 12 of the published report", shown, entry, "/paragraphs/0/sha256", Match.SHA256);
    }

    private InstantSource clock() {
        return this::tick;
    }

    private synchronized Instant tick() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }
}
