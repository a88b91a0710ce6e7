package org.ballabox.picture;

/**
 * A part of the frame, in pixels. All four are even, because colours are stored for two by two pixels.
 *
 * @param x from the left
 * @param y from the top
 */
public record Rectangle(int x, int y, int width, int height) {

    public Rectangle {
        if (((x | y | width | height) & 1) != 0 || x < 0 || y < 0 || width < 2 || height < 2) {
            throw new IllegalArgumentException(x + ", " + y + ", " + width + "x" + height);
        }
    }

    /** Begins at an even pixel at or before the given one. */
    static Rectangle rounded(int x, int y, int width, int height) {
        return new Rectangle(x & ~1, y & ~1, Math.max(2, width & ~1), Math.max(2, height & ~1));
    }

    /** The largest part of this, in its middle, that has the shape of a picture of that size: nothing is stretched. */
    public Rectangle fitted(int pictureWidth, int pictureHeight) {
        long across = (long) pictureWidth * height;
        long down = (long) pictureHeight * width;
        int fittedWidth = across >= down ? width : nearestEven((double) across / pictureHeight);
        int fittedHeight = down >= across ? height : nearestEven((double) down / pictureWidth);
        return rounded(x + (width - fittedWidth) / 2, y + (height - fittedHeight) / 2, fittedWidth, fittedHeight);
    }

    private static int nearestEven(double value) {
        return Math.max(2, 2 * (int) Math.round(value / 2));
    }
}
