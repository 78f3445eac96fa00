package io.brandrules.report;

import io.brandrules.lint.Range;

/**
 * A source line made ready to show with carets under a range of it: printable, tabs expanded, and where it is long, cut
 * to a window around the start of the range.
 *
 * @param text what to show
 * @param caretColumn the columns before the first caret
 * @param carets how many, at least 1
 */
record SourceExcerpt(String text, int caretColumn, int carets) {
    private static final int WIDTH = 100;
    private static final int LEAD = 40;
    private static final int TAB = 4;
    private static final String CUT = "…";

    /** The excerpt of the line on which a range starts; a range that goes on beyond it is marked to its end. */
    static SourceExcerpt of(String line, Range range) {
        int start = Math.min(range.start().column() - 1, line.length());
        boolean within = range.end().line() == range.start().line();
        int end = within ? Math.min(range.end().column() - 1, line.length()) : line.length();
        return new Window(line, start, Math.max(start, end)).excerpt();
    }

    /** The part of a line that is shown, built by a walk that is bounded however long the line is. */
    private static final class Window {
        // A character may take no column: this ends the walk over a line of nothing but combining marks.
        private static final int MOST_CODE_UNITS = 4 * WIDTH;

        private final String line;
        private final int start;
        private final int end;
        private final StringBuilder text = new StringBuilder();
        private int column;
        private int caretFrom = -1;
        private int caretTo = -1;

        Window(String line, int start, int end) {
            this.line = line;
            this.start = start;
            this.end = end;
        }

        SourceExcerpt excerpt() {
            boolean whole = fits();
            int from = whole ? 0 : windowStart();
            if (from > 0) {
                put(CUT, 1);
            }
            int limit = whole ? line.length() : Math.min(line.length(), from + MOST_CODE_UNITS);
            int i = from;
            while (i < limit) {
                String glyph = glyph(i, column);
                int width = width(i, glyph);
                if (!whole && column + width >= WIDTH) {
                    break;
                }
                int next = line.offsetByCodePoints(i, 1);
                mark(i, next, width);
                put(glyph, width);
                i = next;
            }
            if (i < line.length()) {
                mark(i, line.length(), 1);
                put(CUT, 1);
            }
            int first = caretFrom < 0 ? column : caretFrom;
            return new SourceExcerpt(text.toString(), first, Math.max(1, caretTo - first));
        }

        private void put(String glyph, int width) {
            text.append(glyph);
            column += width;
        }

        private void mark(int from, int to, int width) {
            if (caretFrom < 0 && to > start) {
                caretFrom = column;
            }
            if (from < end && to > start) {
                caretTo = column + width;
            }
        }

        private boolean fits() {
            if (line.length() > WIDTH) {
                return false;
            }
            int width = 0;
            for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
                width += width(i, glyph(i, width));
            }
            return width <= WIDTH;
        }

        private int windowStart() {
            int from = start;
            int left = LEAD;
            while (from > 0) {
                int before = line.offsetByCodePoints(from, -1);
                left -= Math.max(1, width(before, glyph(before, 0)));
                if (left < 0) {
                    break;
                }
                from = before;
            }
            while (from < start && ColumnWidth.at(line, from) == 0) {
                from = line.offsetByCodePoints(from, 1);
            }
            return from;
        }

        private String glyph(int index, int atColumn) {
            int codePoint = line.codePointAt(index);
            return codePoint == '\t' ? " ".repeat(TAB - atColumn % TAB) : Printable.of(codePoint);
        }

        private int width(int index, String glyph) {
            boolean asWritten = glyph.codePointAt(0) == line.codePointAt(index);
            return asWritten ? ColumnWidth.at(line, index) : glyph.length();
        }
    }
}
