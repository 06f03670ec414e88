package io.github.wirecopy;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to the directions that docs/architecture.md gives. */
class ArchitectureTest {
    private static final String ROOT = "io.github.wirecopy.";

    /** The stages, each of which may import those before it. */
    private static final List<String> STAGES = List.of(
            "internal.lexicon",
            "internal.dump",
            "internal.token",
            "internal.layout",
            "internal.segment",
            "internal.quote",
            "internal.chunk",
            "internal.actor",
            "internal.attribution",
            "internal.assemble");

    private static final String JACKSON = "tools.jackson..";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";
    private static final String IMMUTABLES = "org.immutables.value..";
    private static final String FAST_CSV = "de.siegmar.fastcsv..";

    private static final String[] EXPORTED = {
        ROOT + "source", ROOT + "model", ROOT + "parse", ROOT + "format",
    };

    private static final String[] HOT = {
        ROOT + "internal.token..",
        ROOT + "internal.segment..",
        ROOT + "internal.quote..",
        ROOT + "internal.chunk..",
        ROOT + "internal.actor..",
        ROOT + "internal.attribution..",
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.wirecopy");

    /** A package, the packages of Wirecopy that it may import, and the libraries. */
    record Room(String name, List<String> imports, List<String> libraries) {
        String[] allowed() {
            List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations..", ROOT + name + ".."));
            imports.forEach(other -> allowed.add(ROOT + other + ".."));
            allowed.addAll(libraries);
            return allowed.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Room> rooms() {
        List<Room> rooms = new ArrayList<>(List.of(
                new Room("source", List.of(), List.of(JACKSON_ANNOTATIONS)),
                new Room("model", List.of("source"), List.of(JACKSON_ANNOTATIONS, IMMUTABLES)),
                new Room("parse", List.of("source", "model", "internal"), List.of()),
                new Room("format", List.of("source", "model"), List.of(JACKSON, JACKSON_ANNOTATIONS, FAST_CSV)),
                new Room("jqwik", List.of("source", "model"), List.of("net.jqwik.api..")),
                new Room("cli", List.of("source", "model", "parse", "format"), List.of("picocli..", "me.tongfei.."))));
        for (String stage : STAGES) {
            rooms.add(stage(stage));
        }
        return rooms;
    }

    private static Room stage(String name) {
        List<String> imports = new ArrayList<>(List.of("source", "model"));
        imports.addAll(STAGES.subList(0, STAGES.indexOf(name)));
        boolean readsRecords = name.equals("internal.dump");
        return new Room(name, imports, readsRecords ? List.of(JACKSON, FAST_CSV) : List.of());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsOnlyWhatItsRowAllows(Room room) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + room.name() + "..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(room.allowed())).and(not(primitives())))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return describe("primitive", type -> type.getBaseComponentType().isPrimitive());
    }

    @Test
    void everyClassIsInARoom() {
        String[] known = rooms().stream().map(room -> ROOT + room.name() + "..").toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void everyPackageIsNullMarkedAndDescribed() {
        List<String> bare = MAIN.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(bare).as("packages without @NullMarked package-info").isEmpty();
    }

    @Test
    void noStaticStateCanChange() {
        noFields()
                .that()
                .areStatic()
                .should()
                .notBeFinal()
                .because("parsers are shared between threads")
                .check(MAIN);
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and()
                .haveRawType(describe("array", JavaClass::isArray))
                .should()
                .bePrivate()
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void hotStagesUseNoRegularExpressions() {
        noClasses()
                .that()
                .resideInAnyPackage(HOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethodWhere(describe(
                        "String method that takes a regular expression",
                        call -> call.getTargetOwner().isEquivalentTo(String.class)
                                && List.of("matches", "split", "replaceAll", "replaceFirst")
                                        .contains(call.getName())))
                .because("stages are linear in their input")
                .check(MAIN);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(MAIN);
    }

    @Test
    void nothingReachesForTheNetworkOrForServices() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|InetAddress)")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.ServiceLoader.class)
                .check(MAIN);
    }

    @Test
    void exportedSignaturesShowOnlyExportedTypes() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(EXPORTED)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and(describe("public or protected", ArchitectureTest::isVisible))
                .should()
                .notHaveRawReturnType(hidden())
                .andShould()
                .notHaveRawParameterTypes(
                        describe("a hidden type", types -> types.stream().anyMatch(hidden())))
                .check(MAIN);
    }

    private static boolean isVisible(JavaMethod method) {
        boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PROTECTED);
        return open && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static DescribedPredicate<JavaClass> hidden() {
        return describe(
                "internal or generated",
                type -> type.getPackageName().startsWith(ROOT + "internal")
                        || type.getName().contains(".Immutable"));
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)")
                .check(MAIN);
    }

    /** Reads the sources, for the class files of try-with-resources catch it too. */
    @Test
    void nothingCatchesThrowable() throws IOException {
        Pattern handler =
                Pattern.compile("catch\\s*\\([^)]*\\b(Throwable|Error|StackOverflowError|OutOfMemoryError)\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> guilty = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> handler.matcher(read(file)).find())
                    .toList();
            assertThat(guilty).as("files that catch Throwable or an Error").isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
