package app.galley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The rooms of the house and the doors between them; there are no exceptions, so a rule here can be believed.
@AnalyzeClasses(packages = "app.galley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modelStandsAlone = room("model").should()
            .onlyDependOnClassesThat(libraries("java..", "org.jspecify..").or(within("model")))
            .because("the article is what everything else talks about, so it can know of nothing else")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule formatUsesTheModel = uses("format", "model")
            .because("a file is read into an article and written from one; nobody else's affairs matter to it");

    @ArchTest
    static final ArchRule editUsesTheModel = uses("edit", "model")
            .because("a change is a value about an article, which the window, the journal and the tests all share");

    @ArchTest
    static final ArchRule compareUsesTheModel = uses("compare", "model")
            .because("two articles are compared as values, wherever they came from");

    @ArchTest
    static final ArchRule renderUsesTheModel = uses("render", "model")
            .because("a reader's page is made from the article and nothing else, or preview and export would differ");

    @ArchTest
    static final ArchRule convertUsesTheModelItsPageAndItsFile = uses("convert", "model", "render", "format")
            .because("an outside format is turned into an article or made from what the article already is: its page and its file");

    @ArchTest
    static final ArchRule reviewUsesEditAndCompare = uses("review", "model", "edit", "compare")
            .because("a suggestion is a change, and reviewers' articles are compared to be merged");

    @ArchTest
    static final ArchRule checkUsesTheModel = uses("check", "model")
            .because("what is wrong with an article can be told from the article");

    @ArchTest
    static final ArchRule libraryUsesFormatCompareAndRender = uses("library", "model", "format", "compare", "render")
            .because("articles on disk are read, written and compared, and it alone says which of their pictures a page may show");

    @ArchTest
    static final ArchRule commandsDoNotUseTheWindow = uses("cli", "model", "format", "edit", "compare", "render", "convert", "review",
            "check", "library").because("a command starts without a display and as fast as a small program should");

    @ArchTest
    static final ArchRule theWindowDoesNotUseTheCommands = uses("ui", "model", "format", "edit", "compare", "render", "convert", "review",
            "check", "library").because("window and commands are two ways into the same rooms; neither goes through the other");

    @ArchTest
    static final ArchRule onlyTheTopKnowsEverybody = noClasses().that().resideInAPackage("app.galley.*..").should()
            .dependOnClassesThat().resideInAPackage("app.galley")
            .because("App and Main put the rooms together by constructors; a room that asked for them would know everybody too")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule roomsMakeNoCircle = slices().matching("app.galley.(**)").should().beFreeOfCycles()
            .because("of two packages in a circle neither can be understood, tested or replaced alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses().that().resideInAPackage("app.galley.*..")
            .and().resideOutsideOfPackage("app.galley.ui..").should()
            .dependOnClassesThat(libraries("javafx..", "com.sun.javafx..", "org.fxmisc..", "org.reactfx..", "atlantafx..", "org.kordamp.."))
            .because("everything but the window runs, and is tested, without a display")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheFormatKnowsJson = only("format", "tools.jackson..", "com.fasterxml.jackson..")
            .because("unknown fields survive and the layout stays fixed only if one place reads and writes JSON");

    @ArchTest
    static final ArchRule onlyConvertKnowsOutsideFormats = only("convert", "org.jsoup..", "org.commonmark..", "org.snakeyaml..",
            "org.apache.commons..")
            .because("a foreign format's library stays behind the room that translates it");

    @ArchTest
    static final ArchRule onlyWordKnowsPoi = only("convert.word", "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
            .because("what a Word file is made of matters to nobody who has the article that was in it");

    @ArchTest
    static final ArchRule onlyThePagesKnowPdf = only("convert.pdf", "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..")
            .because("everybody else hands over an article and gets a file, pages or pictures of them");

    @ArchTest
    static final ArchRule onlyTheVersionsKnowGit = only("library.versions", "org.eclipse.jgit..")
            .because("a version is an article with its pictures; that it is a commit somewhere is nobody else's affair");

    @ArchTest
    static final ArchRule onlyTheCommandsKnowPicocli = only("cli", "picocli..")
            .because("how words on a command line are parsed is the commands' own affair");

    @ArchTest
    static final ArchRule swingStaysAway = noClasses().should().dependOnClassesThat(libraries("javax.swing..", "javafx.embed.swing.."))
            .because("a second toolkit would double the start-up time and the memory, and wants a display");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(liveInANullMarkedPackage())
            .because("null never crosses a room's border, and package-info is where a room says so and what it is for");

    private static GivenClassesConjunction room(String name) {
        return classes().that().resideInAPackage("app.galley." + name + "..");
    }

    /// The rule that a room uses itself, the named rooms and libraries; which libraries is said by the `only…` rules.
    private static ArchRule uses(String room, String... others) {
        var rooms = Stream.concat(Stream.of(room), Arrays.stream(others)).toArray(String[]::new);
        return room(room).should().onlyDependOnClassesThat(libraries().or(within(rooms))).allowEmptyShould(true);
    }

    /// The rule that these libraries are used in one room and nowhere else, the top included.
    private static ArchRule only(String room, String... libraries) {
        return noClasses().that().resideOutsideOfPackage("app.galley." + room + "..").should()
                .dependOnClassesThat(libraries(libraries)).allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> within(String... rooms) {
        return Predicates.resideInAnyPackage(Arrays.stream(rooms).map(room -> "app.galley." + room + "..").toArray(String[]::new))
                .as("the rooms " + String.join(", ", rooms));
    }

    private static DescribedPredicate<JavaClass> libraries() {
        return Predicates.resideOutsideOfPackage("app.galley..").as("libraries");
    }

    private static DescribedPredicate<JavaClass> libraries(String... packages) {
        return Predicates.resideInAnyPackage(packages);
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getSimpleName()));
            }
        };
    }
}
