package candour.printed;

import java.util.List;

/** Something to print: what it is, and its blocks in reading order. Its title is the first heading. */
public record Document(About about, List<Block> blocks) {

    /** Refuses headings that leave out a level, by which a listener finds their way. */
    public Document {
        blocks = List.copyOf(blocks);
        int before = 0;
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() > before + 1) {
                    throw new IllegalArgumentException("A level is left out before the heading: " + heading.text());
                }
                before = heading.level();
            }
        }
    }
}
