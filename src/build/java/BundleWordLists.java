import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts all word lists into one file, which the artifact carries instead of them: two hundred small files would be slow to open and
 * compress badly. Each list begins with a line of its own, a form feed and the name; comments are left empty, so that lines keep their
 * numbers. {@code java BundleWordLists.java FOLDER FILE}
 */
final class BundleWordLists {
    private BundleWordLists() {}

    /** Reads the folder and writes the file. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path bundle = Path.of(arguments[1]);
        List<String> lines = new ArrayList<>();
        for (Path list : lists(folder)) {
            lines.add("\f" + folder.relativize(list).toString().replace('\\', '/'));
            Files.readAllLines(list).forEach(line -> lines.add(isComment(line) ? "" : line));
        }
        Files.createDirectories(bundle.getParent());
        Files.writeString(bundle, String.join("\n", lines) + "\n");
    }

    private static List<Path> lists(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Tells whether a line is a comment: {@code ###} and {@code # # #} are entries of a list. */
    private static boolean isComment(String line) {
        return line.length() > 2 && line.startsWith("# ") && Character.isLetter(line.charAt(2));
    }
}
