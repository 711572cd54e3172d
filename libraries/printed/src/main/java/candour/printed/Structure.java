package candour.printed;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The structure of one document, and the way back from each mark on a page to its element. */
final class Structure {

    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    private final COSDictionary root = new COSDictionary();
    private final COSArray parents = new COSArray();
    private final Tag document;
    private int keys;

    Structure() {
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.getPDFName("ParentTree"), tree);
        document = new Tag("Document", root);
        root.setItem(COSName.K, document.element());
    }

    Tag document() {
        return document;
    }

    /** A new page: it lists its marks under a key of its own. */
    COSArray open(PDPage page) {
        var marks = new COSArray();
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, keys);
        enter(marks);
        return marks;
    }

    /** The number under which content that comes next on the page belongs to the tag. */
    int mark(Tag tag, PDPage page, COSArray marks) {
        int mark = marks.size();
        marks.add(tag.element());
        var content = new COSDictionary();
        content.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        content.setItem(COSName.PG, page.getCOSObject());
        content.setInt(COSName.MCID, mark);
        tag.add(content);
        return mark;
    }

    /** Makes the annotation part of the tag. */
    void annotate(Tag tag, PDPage page, COSDictionary annotation) {
        annotation.setInt(STRUCT_PARENT, keys);
        enter(tag.element());
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation);
        tag.add(reference);
    }

    private void enter(org.apache.pdfbox.cos.COSBase value) {
        parents.add(COSInteger.get(keys));
        parents.add(value);
        keys++;
    }

    COSDictionary root() {
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), keys);
        return root;
    }
}
