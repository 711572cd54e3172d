package candour.reviews;

import candour.conventions.trial.HouseRules;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

/** This service keeps the rules of the house. */
@AnalyzeClasses(packages = "candour.reviews", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTest {

    @ArchTest
    static final ArchTests rules_of_the_house = ArchTests.in(HouseRules.class);
}
