package candour.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which: downwards in one order, HTTP at the edge, time and ids from one place. */
@AnalyzeClasses(packages = "candour.cases", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTest {

    @ArchTest
    static final ArchRule features_do_not_go_in_circles =
            slices().matching("candour.cases.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule http_stays_in_resources = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .and()
            .haveSimpleNameNotEndingWith("Api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule nobody_but_the_conventions_reads_the_security_identity =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.quarkus.security.identity..");

    @ArchTest
    static final ArchRule now_is_asked_of_time_only = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)|.*\\.(Abstract|Base|Common)[A-Z].*");

    @ArchTest
    static final ArchRule resources_are_not_public =
            classes().that().haveSimpleNameEndingWith("Resource").should().notBePublic();

    @ArchTest
    static final ArchRule access_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("candour.cases.access..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("candour.cases.child..");
}
