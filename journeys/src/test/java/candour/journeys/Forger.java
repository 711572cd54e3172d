package candour.journeys;

import candour.local.Suite;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody with the database's own administrator account, whom no program can stop from rewriting a stored sentence. */
final class Forger implements AutoCloseable {
    private final Suite suite;
    private final String inspection;
    private final Paragraph paragraph;

    Forger(Suite suite, String inspection, Paragraph paragraph) {
        this.suite = suite;
        this.inspection = inspection;
        this.paragraph = paragraph;
    }

    void changesOneByte() {
        var text = paragraph.text();
        write((text.charAt(0) == 'X' ? "Y" : "X") + text.substring(1));
    }

    private void write(String text) {
        var administrator = suite.cluster().administrator();
        String url = suite.cluster().jdbcUrl("inspections");
        try (var connection = DriverManager.getConnection(url, administrator.user(), administrator.password());
                var switchOff = connection.createStatement();
                var update = connection.prepareStatement(
                        "update wording set text = ? where inspection_id = ?::uuid and sha256 = ?")) {
            switchOff.execute("set session_replication_role = replica");
            update.setString(1, text);
            update.setString(2, inspection);
            update.setString(3, paragraph.sha256());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("There was nothing to forge");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts the byte back. */
    @Override
    public void close() {
        write(paragraph.text());
    }
}
