package candour.reader.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Follows the drawing of a page as far as its text goes: no pictures, no lines, no outlines of letters. */
final class ContentReader {
    private static final int DEEPEST_FORM = 8;
    private static final COSName PROPERTIES = COSName.getPDFName("Properties");

    private final Fonts fonts;
    private final TextPen pen;
    private final Budget budget;
    private final Marks marks = new Marks();
    private final Deque<TextState> saved = new ArrayDeque<>();
    private TextState state = new TextState();
    private int depth;

    ContentReader(Fonts fonts, Budget budget, RunSink sink, PageFrame frame) {
        this.fonts = fonts;
        this.budget = budget;
        this.pen = new TextPen(sink, marks, frame.height());
        state.ctm = frame.upright();
    }

    void read(byte[] content, COSDictionary resources) throws IOException {
        budget.spend(content.length);
        var parser = new PDFStreamParser(content);
        var operands = new ArrayList<COSBase>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                apply(operator.getName(), operands, resources);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        parser.close();
    }

    private void apply(String operator, List<COSBase> o, COSDictionary resources) throws IOException {
        switch (operator) {
            case "q" -> saved.push(state.clone());
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state.ctm = o.size() < 6 ? state.ctm : matrix(o).then(state.ctm);
            case "Do" -> form(o, resources);
            case "BMC", "BDC" -> marks.begin(o, properties(o, resources));
            case "EMC" -> marks.end();
            case "Tf" -> font(o, resources);
            case "Tj", "TJ", "'", "\"" -> show(operator, o);
            default -> text(operator, o);
        }
    }

    private void text(String operator, List<COSBase> o) {
        switch (operator) {
            case "BT" -> pen.home();
            case "Tm" -> pen.place(o.size() < 6 ? Matrix2D.IDENTITY : matrix(o));
            case "Td" -> pen.move(number(o, 0), number(o, 1));
            case "TD" -> {
                state.leading = -number(o, 1);
                pen.move(number(o, 0), number(o, 1));
            }
            case "T*" -> pen.move(0, -state.leading);
            case "Tc" -> state.charSpace = number(o, 0);
            case "Tw" -> state.wordSpace = number(o, 0);
            case "Tz" -> state.scale = number(o, 0) / 100;
            case "TL" -> state.leading = number(o, 0);
            case "Ts" -> state.rise = number(o, 0);
            case "Tr" -> state.mode = (int) number(o, 0);
            default -> {
                // colours, lines, pictures: nothing to read
            }
        }
    }

    private void show(String operator, List<COSBase> o) {
        if (operator.equals("\"")) {
            state.wordSpace = number(o, 0);
            state.charSpace = number(o, 1);
        }
        if (operator.equals("'") || operator.equals("\"")) pen.move(0, -state.leading);
        if (o.isEmpty()) return;
        if (o.getLast() instanceof COSString string) pen.show(string.getBytes(), state);
        if (!(o.getLast() instanceof COSArray array)) return;
        for (COSBase part : array) {
            if (part instanceof COSString string) pen.show(string.getBytes(), state);
            if (part instanceof COSNumber kern) pen.kern(kern.floatValue(), state);
        }
    }

    private void font(List<COSBase> o, COSDictionary resources) {
        state.size = number(o, 1);
        COSDictionary known = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        COSDictionary font =
                known != null && o.getFirst() instanceof COSName name ? known.getCOSDictionary(name) : null;
        state.font = font == null ? Glyphs.NONE : fonts.of(font);
    }

    private void form(List<COSBase> o, COSDictionary resources) throws IOException {
        COSDictionary known = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (known == null || o.isEmpty() || !(o.getFirst() instanceof COSName name)) return;
        if (!(known.getDictionaryObject(name) instanceof COSStream form) || depth >= DEEPEST_FORM) return;
        if (!COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) return;
        TextState outside = state;
        state = state.clone();
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        if (matrix != null && matrix.size() == 6)
            state.ctm = matrix(matrix.toList()).then(state.ctm);
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        depth++;
        read(Streams.bytes(form), own == null ? resources : own);
        depth--;
        state = outside;
    }

    private static COSDictionary properties(List<COSBase> o, COSDictionary resources) {
        if (o.size() < 2) return null;
        if (o.get(1) instanceof COSDictionary inline) return inline;
        COSDictionary named = resources == null ? null : resources.getCOSDictionary(PROPERTIES);
        return named != null && o.get(1) instanceof COSName name ? named.getCOSDictionary(name) : null;
    }

    private static Matrix2D matrix(List<? extends COSBase> o) {
        return new Matrix2D(number(o, 0), number(o, 1), number(o, 2), number(o, 3), number(o, 4), number(o, 5));
    }

    private static float number(List<? extends COSBase> o, int at) {
        return at < o.size() && o.get(at) instanceof COSNumber n ? n.floatValue() : 0;
    }
}
