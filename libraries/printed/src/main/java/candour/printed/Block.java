package candour.printed;

import java.util.List;

/** One block of a document. Line ends in a text are kept. */
public sealed interface Block {

    /** A heading below the title; {@code level} from 1 to 5. It is also a bookmark. */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 5) {
                throw new IllegalArgumentException("A heading is of level 1 to 5");
            }
        }
    }

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A paragraph with the number readers know it by. */
    record Numbered(String number, String text) implements Block {}

    /** A list; items without words are left out. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = items.stream().filter(item -> !item.isBlank()).toList();
        }
    }

    /** Something the reader must know before they go on: a correction, a rehearsal. */
    record Notice(String title, String text) implements Block {}

    /** A link that can be followed and, on paper, typed. */
    record Address(String label, String address) implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}

    /**
     * A table with a row of header cells; the first cell of each row is its header.
     *
     * @param rows as many cells as columns each
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("Each row of a table has a cell for each column");
            }
        }
    }

    /** A column, and its share of the width beside the others' shares. */
    record Column(String title, int share) {}
}
