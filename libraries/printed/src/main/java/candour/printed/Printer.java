package candour.printed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints documents as PDF 1.7 that keeps PDF/UA-1. The same document is the same bytes, on any machine, at any time. */
public final class Printer {

    private Printer() {}

    /** The whole file. A letter the typeface lacks is shown as a box and still read aloud and copied as itself. */
    public static byte[] print(Document printed) {
        try (var document = new PDDocument();
                var face = new Typeface(document)) {
            var structure = new Structure();
            var paper = new Paper(face, structure);
            var compositor = new Compositor(paper, structure.document());
            compositor.set(printed);
            Margins.write(paper, printed.about());
            bind(document, paper);
            face.font().subset();
            describe(document, structure, printed.about());
            document.getDocumentCatalog().setDocumentOutline(Bookmarks.of(compositor.headings()));
            return bytes(document);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    private static void bind(PDDocument document, Paper paper) throws IOException {
        var fonts = new COSDictionary();
        fonts.setItem(COSName.F, paper.face().font().getCOSObject());
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        for (var leaf : paper.leaves()) {
            var page = leaf.page().getCOSObject();
            page.setItem(COSName.CONTENTS, stream(leaf.ink().bytes(), COSName.FLATE_DECODE));
            page.setItem(COSName.RESOURCES, resources);
            page.setItem(COSName.getPDFName("Tabs"), COSName.S);
            document.addPage(leaf.page());
        }
    }

    private static COSStream stream(byte[] bytes, COSName filter) throws IOException {
        var stream = new COSStream();
        try (var out = filter == null ? stream.createOutputStream() : stream.createOutputStream(filter)) {
            out.write(bytes);
        }
        return stream;
    }

    private static void describe(PDDocument document, Structure structure, About about) throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, "en-GB");
        catalog.setItem(COSName.getPDFName("StructTreeRoot"), structure.root());
        catalog.setItem(COSName.getPDFName("MarkInfo"), yes("Marked"));
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), yes("DisplayDocTitle"));
        var packet = stream(Metadata.packet(about).getBytes(StandardCharsets.UTF_8), null);
        packet.setItem(COSName.TYPE, COSName.METADATA);
        packet.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        catalog.setItem(COSName.METADATA, packet);
        var information = document.getDocumentInformation().getCOSObject();
        information.setString(COSName.TITLE, PlainText.inOneLine(about.title()));
        information.setString(COSName.AUTHOR, PlainText.inOneLine(about.publisher()));
        information.setString(COSName.SUBJECT, PlainText.inOneLine(about.summary()));
        information.setString(COSName.PRODUCER, Metadata.PRODUCER);
        information.setString(COSName.CREATION_DATE, Metadata.date(about.madeAt()));
        document.setVersion(1.7f);
        document.setDocumentId(about.madeAt().toEpochMilli());
    }

    private static COSDictionary yes(String name) {
        var dictionary = new COSDictionary();
        dictionary.setBoolean(COSName.getPDFName(name), true);
        return dictionary;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}
