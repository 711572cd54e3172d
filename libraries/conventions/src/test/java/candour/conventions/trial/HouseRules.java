package candour.conventions.trial;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package of a service may use which: downwards in one order, HTTP at the edge, time and ids from one place. */
public final class HouseRules {

    private HouseRules() {}

    @ArchTest
    public static final ArchRule features_do_not_go_in_circles =
            slices().matching("candour.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule http_stays_in_resources = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .haveSimpleNameNotEndingWith("Filter")
            .and()
            .haveSimpleNameNotEndingWith("Api")
            .and()
            .haveSimpleNameNotEndingWith("Client")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    public static final ArchRule nobody_but_the_conventions_reads_the_security_identity =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.quarkus.security.identity..");

    @ArchTest
    public static final ArchRule now_is_asked_of_time_only = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID");

    @ArchTest
    public static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)|.*\\.(Abstract|Base|Common)[A-Z].*");

    @ArchTest
    public static final ArchRule resources_are_not_public =
            classes().that().haveSimpleNameEndingWith("Resource").should().notBePublic();

    @ArchTest
    public static final ArchRule access_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("candour.*.access..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("candour.inspections..", "candour.cases..", "candour.reviews..")
                    .and(DescribedPredicate.not(resideInAPackage("candour.*.access.."))))
            .allowEmptyShould(true);
}
