package candour.inspections.timeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Invariant 9: what changed since the inspection before and what changed since the draft have no object in common. */
@AnalyzeClasses(packages = "candour.inspections", importOptions = ImportOption.DoNotIncludeTests.class)
class TwoComparisonsTest {

    @ArchTest
    static final ArchRule nine_the_comparison_with_the_inspection_before_knows_no_draft = noClasses()
            .that()
            .resideInAPackage("candour.inspections.timeline")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("candour.inspections.change", "candour.inspections.report");

    @ArchTest
    static final ArchRule nine_the_comparison_with_the_draft_knows_no_other_inspection = noClasses()
            .that()
            .resideInAnyPackage("candour.inspections.change", "candour.inspections.report")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("candour.inspections.timeline", "candour.inspections.archive");
}
