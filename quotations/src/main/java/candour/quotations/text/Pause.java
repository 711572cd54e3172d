package candour.quotations.text;

/** What stands between a word and the one before it. */
public enum Pause {
    NONE,
    HYPHEN,
    STOP,
    COMMA,
    /** A closing bracket. */
    CLOSE,
    /** A closing bracket and a comma. */
    CLOSE_COMMA,
    /** An opening bracket. */
    OPEN,
    /** A colon, a semicolon, a dash between spaces, a bullet. */
    BREAK;

    static Pause of(CharSequence gap) {
        Pause pause = NONE;
        for (int i = 0; i < gap.length(); i++) {
            Pause here = at(gap, i);
            pause = pause == CLOSE && here == COMMA ? CLOSE_COMMA : here.compareTo(pause) > 0 ? here : pause;
        }
        return pause;
    }

    public boolean isComma() {
        return this == COMMA || this == CLOSE_COMMA;
    }

    public boolean closesBracket() {
        return this == CLOSE || this == CLOSE_COMMA;
    }

    private static Pause at(CharSequence gap, int i) {
        return switch (gap.charAt(i)) {
            case ',' -> COMMA;
            case ';', ':', '•', '—', '▪', '◦' -> BREAK;
            case '-', '‐', '‑', '–', '−' -> spaced(gap, i) ? BREAK : HYPHEN;
            case '.', '!', '?' -> STOP;
            case '(', '[' -> OPEN;
            case ')', ']' -> CLOSE;
            default -> NONE;
        };
    }

    private static boolean spaced(CharSequence gap, int i) {
        return i > 0 && Character.isWhitespace(gap.charAt(i - 1))
                || i + 1 < gap.length() && Character.isWhitespace(gap.charAt(i + 1));
    }
}
