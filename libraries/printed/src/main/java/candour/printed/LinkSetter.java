package candour.printed;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Sets a label and an address under it that can be followed. */
final class LinkSetter {

    private final Paper paper;

    LinkSetter(Paper paper) {
        this.paper = paper;
    }

    void set(Tag tag, Block.Address link) {
        var label = Lines.of(link.label(), paper.face(), Style.BODY, Sheet.TEXT_WIDTH);
        var lines = Lines.of(link.address(), paper.face(), Style.LINK, Sheet.TEXT_WIDTH);
        float height = lines.size() * Style.LINK.leading();
        if (paper.room() < height + label.size() * Style.BODY.leading() && !paper.isFresh()) {
            paper.turn();
        }
        paper.flow(tag, label, Style.BODY, Sheet.LEFT);
        var annotation = annotation(link, paper.y() - height, paper.y());
        var linkTag = tag.child("Link");
        paper.flow(linkTag, lines, Style.LINK, Sheet.LEFT);
        paper.structure().annotate(linkTag, paper.leaf().page(), annotation);
        annotations().add(annotation);
        paper.skip(Style.LINK.after());
    }

    private COSArray annotations() {
        var page = paper.leaf().page().getCOSObject();
        if (!(page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray)) {
            page.setItem(COSName.ANNOTS, new COSArray());
        }
        return page.getCOSArray(COSName.ANNOTS);
    }

    private static COSDictionary annotation(Block.Address link, float bottom, float top) {
        var action = new COSDictionary();
        action.setItem(COSName.S, COSName.URI);
        action.setString(COSName.URI, link.address());
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setString(COSName.CONTENTS, PlainText.inOneLine(link.label()));
        annotation.setItem(COSName.A, action);
        annotation.setInt(COSName.F, 4);
        annotation.setItem(COSName.RECT, rectangle(Sheet.LEFT, bottom, Sheet.LEFT + Sheet.TEXT_WIDTH, top));
        annotation.setItem(COSName.BORDER, noBorder());
        return annotation;
    }

    private static COSArray rectangle(float... sides) {
        var rectangle = new COSArray();
        for (float side : sides) {
            rectangle.add(new COSFloat(side));
        }
        return rectangle;
    }

    private static COSArray noBorder() {
        var border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }
}
