package candour.reader.page;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page as it is looked at: turned upright, its corner at nought.
 *
 * @param upright takes the page's own coordinates there
 */
record PageFrame(float width, float height, Matrix2D upright) {
    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        float width = turned ? box.getHeight() : box.getWidth();
        float height = turned ? box.getWidth() : box.getHeight();
        return new PageFrame(width, height, upright(page.getRotation(), box));
    }

    private static Matrix2D upright(int rotation, PDRectangle box) {
        Matrix2D origin = Matrix2D.move(-box.getLowerLeftX(), -box.getLowerLeftY());
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> origin.then(new Matrix2D(0, -1, 1, 0, 0, box.getWidth()));
            case 180 -> origin.then(new Matrix2D(-1, 0, 0, -1, box.getWidth(), box.getHeight()));
            case 270 -> origin.then(new Matrix2D(0, 1, -1, 0, box.getHeight(), 0));
            default -> origin;
        };
    }
}
