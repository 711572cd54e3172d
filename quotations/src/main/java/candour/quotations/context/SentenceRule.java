package candour.quotations.context;

import java.util.function.Consumer;

/** A rule on what a quotation leaves out of its sentence. Words are counted within the sentence. */
@FunctionalInterface
interface SentenceRule {
    void check(Fragment fragment, Consumer<Finding> found);
}
