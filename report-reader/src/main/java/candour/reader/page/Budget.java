package candour.reader.page;

import candour.reader.UnreadablePdf;

/** How much drawing one file may ask for, so that forms drawn inside forms cannot go on for ever. */
final class Budget {
    /** In bytes of page content; the longest known report has 6 MiB. */
    private static final long MOST = 128L * 1024 * 1024;

    /** What calling a form costs, however short it is. */
    private static final int EACH = 256;

    private long spent;

    void spend(int bytes) {
        spent += bytes + EACH;
        if (spent > MOST) {
            throw new UnreadablePdf("The pages of the file draw more than any report does; it was not read.");
        }
    }
}
