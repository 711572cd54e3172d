package candour.printed;

import java.time.Instant;

/**
 * What a printed document says about itself, on its pages and in its metadata.
 *
 * @param title in the window's title and as the first heading
 * @param caption the line above the title: reference, day
 * @param publisher who stands behind it
 * @param summary one sentence for catalogues
 * @param identifier what it can be held against, for example {@code sha256:…}
 * @param source where that is done, an address
 * @param running the line at the top of each page
 * @param foot the line at the bottom of each page, beside the page's number
 * @param madeAt the moment its content is from, never the moment of printing: the same content is the same bytes
 */
public record About(
        String title,
        String caption,
        String publisher,
        String summary,
        String identifier,
        String source,
        String running,
        String foot,
        Instant madeAt) {}
