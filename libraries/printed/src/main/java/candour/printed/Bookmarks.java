package candour.printed;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings as the outline beside the pages. */
final class Bookmarks {

    private Bookmarks() {}

    static PDDocumentOutline of(List<Compositor.Place> headings) {
        var outline = new PDDocumentOutline();
        List<PDOutlineNode> above = new ArrayList<>(List.of(outline));
        for (var heading : headings) {
            var item = item(heading);
            while (above.size() > heading.level() + 1) {
                above.removeLast();
            }
            above.getLast().addLast(item);
            above.add(item);
        }
        outline.openNode();
        return outline;
    }

    private static PDOutlineItem item(Compositor.Place heading) {
        var place = new PDPageXYZDestination();
        place.setPage(heading.page());
        place.setLeft(0);
        place.setTop((int) Math.ceil(heading.y()) + 4);
        var item = new PDOutlineItem();
        item.setTitle(heading.text());
        item.setDestination(place);
        return item;
    }
}
