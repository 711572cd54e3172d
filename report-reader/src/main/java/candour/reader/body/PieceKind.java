package candour.reader.body;

/** What a run of lines is, by how it is set on the page. */
enum PieceKind {
    HEADING,
    NUMBERED,
    BULLET,
    TEXT
}
