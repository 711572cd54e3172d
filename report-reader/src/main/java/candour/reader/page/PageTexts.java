package candour.reader.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Turns the pages of an open document into lines of text. */
final class PageTexts {
    private final Fonts fonts = new Fonts();
    private final Budget budget = new Budget();
    private final RunSink sink = new RunSink();

    List<Sheet> of(PDDocument document) throws IOException {
        var sheets = new ArrayList<Sheet>();
        int number = 1;
        for (PDPage page : document.getPages()) sheets.add(sheet(page, number++));
        return sheets;
    }

    private Sheet sheet(PDPage page, int number) throws IOException {
        PageFrame frame = PageFrame.of(page);
        var reader = new ContentReader(fonts, budget, sink, frame);
        PDResources resources = page.getResources();
        reader.read(content(page), resources == null ? null : resources.getCOSObject());
        return new Sheet(number, frame.width(), frame.height(), new LineBuilder(number).lines(sink.take()));
    }

    private static byte[] content(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream one) return Streams.bytes(one);
        var joined = new ByteArrayOutputStream();
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    joined.write(Streams.bytes(part));
                    joined.write('\n');
                }
                if (joined.size() > Streams.LARGEST) throw Streams.tooLarge();
            }
        }
        return joined.toByteArray();
    }

    /** The share of shown glyphs whose letters the fonts do not say, 0 to 1. */
    double unmappedShare() {
        return sink.glyphs() == 0 ? 0 : (double) sink.unmapped() / sink.glyphs();
    }
}
