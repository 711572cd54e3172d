package candour.gateway.pages.inspections.representations;

import candour.gateway.inspections.Representation;
import candour.gateway.inspections.RepresentationsClient.Words;
import candour.gateway.pages.Choice;
import candour.gateway.pages.Errors;
import candour.gateway.pages.inspections.Clash;
import candour.gateway.pages.inspections.Typed;
import candour.gateway.services.Versioned;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;

/**
 * A representation being written.
 *
 * @param key for a new one: the key of its creation
 * @param version for one that was begun: its ETag when the page was shown
 */
record WordsForm(
        @RestForm String part,
        @RestForm String quoted,
        @RestForm String whatIsWrong,
        @RestForm String proposedWording,
        @RestForm String category,
        @RestForm String onBehalfOf,
        @RestForm String key,
        @RestForm String version) {

    static WordsForm empty(String part, String key) {
        return new WordsForm(part, "", "", "", null, "", key, "");
    }

    static WordsForm of(Versioned<Representation> read) {
        var one = read.value();
        return new WordsForm(
                one.part(),
                one.quoted(),
                one.whatIsWrong(),
                one.proposedWording(),
                one.category(),
                one.onBehalfOf(),
                "",
                read.etag());
    }

    /** What was typed, to be saved over the version that is on record now. */
    WordsForm against(String now) {
        return new WordsForm(part, quoted, whatIsWrong, proposedWording, category, onBehalfOf, key, now);
    }

    Errors errors() {
        return Errors.none()
                .requireText(category, "category", "Select what your representation is about")
                .requireText(whatIsWrong, "whatIsWrong", "Enter what is wrong");
    }

    Words words() {
        return new Words(
                part,
                Typed.orNull(quoted),
                Typed.text(whatIsWrong),
                Typed.orNull(proposedWording),
                category,
                Typed.orNull(onBehalfOf));
    }

    /** The fields that say something else here than on record. */
    List<Clash> clashes(Representation theirs, List<Choice> categories) {
        return Stream.of(
                        new Clash("category", "About", Categories.words(categories, category), theirs.categoryTitle()),
                        new Clash("quoted", "Words quoted", Typed.orNull(quoted), theirs.quoted()),
                        new Clash("whatIsWrong", "What is wrong", Typed.text(whatIsWrong), theirs.whatIsWrong()),
                        new Clash(
                                "proposedWording",
                                "Proposed wording",
                                Typed.orNull(proposedWording),
                                theirs.proposedWording()),
                        new Clash("onBehalfOf", "On behalf of", Typed.orNull(onBehalfOf), theirs.onBehalfOf()))
                .filter(Clash::isReal)
                .toList();
    }
}
