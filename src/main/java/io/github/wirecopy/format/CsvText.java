package io.github.wirecopy.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes rows by RFC 4180, so that no spreadsheet takes a cell for a formula. */
final class CsvText {

    private CsvText() {}

    static String rows(Iterable<String[]> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            for (String[] row : rows) {
                csv.writeRecord(harmless(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String[] harmless(String[] row) {
        String[] cells = row.clone();
        for (int i = 0; i < cells.length; i++) {
            if (beginsFormula(cells[i])) {
                cells[i] = "'" + cells[i];
            }
        }
        return cells;
    }

    /** Tells whether a spreadsheet could take a cell for a formula, also in the wide characters of East Asia. */
    private static boolean beginsFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0;
    }
}
