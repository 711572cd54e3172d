package candour.inspections.archive;

/** In which order matches come; the first page decides it and the cursor keeps it. */
enum SearchOrder {
    /** How close together the words stand. */
    RELEVANCE("ts_rank_cd(p.search, s.query)", "real"),
    /** Too many to weigh each: the newest report first, in reading order. */
    NEWEST("r.dated", "date");

    private final String score;
    private final String type;

    SearchOrder(String score, String type) {
        this.score = score;
        this.type = type;
    }

    /** What a match is sorted by, as an expression over the passage, its report and the query. */
    String score() {
        return score;
    }

    /** The condition on matches after the one in {@code :score}, {@code :report} and {@code :position}. */
    String after() {
        return """
                \sand (%1$s < cast(:score as %2$s) or %1$s = cast(:score as %2$s)
                    and (r.id < :report or r.id = :report and p.position > :position))""".formatted(score, type);
    }
}
