package candour.printed;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** One element of the structure by which assistive technology reads the document. */
final class Tag {

    private final String type;
    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();

    Tag(String type, COSBase parent) {
        this.type = type;
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    Tag child(String childType) {
        var child = new Tag(childType, element);
        kids.add(child.element);
        return child;
    }

    /** For header cells {@code Column} or {@code Row}: whose header they are. */
    Tag scope(String scope) {
        return attribute("Table", "Scope", scope);
    }

    Tag attribute(String owner, String name, String value) {
        var attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName(owner));
        attributes.setItem(COSName.getPDFName(name), COSName.getPDFName(value));
        element.setItem(COSName.A, attributes);
        return this;
    }

    void add(COSBase kid) {
        kids.add(kid);
    }

    String type() {
        return type;
    }

    COSDictionary element() {
        return element;
    }
}
