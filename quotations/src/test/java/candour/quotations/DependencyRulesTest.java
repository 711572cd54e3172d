package candour.quotations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "candour.quotations", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTest {

    @ArchTest
    static final ArchRule only_java =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", "candour.quotations..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("candour.quotations.(*)..").should().beFreeOfCycles();
}
