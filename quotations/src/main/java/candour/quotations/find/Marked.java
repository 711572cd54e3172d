package candour.quotations.find;

import candour.quotations.Span;

/**
 * Words a statement sets apart.
 *
 * @param span the words without their marks
 * @param sure whether marks say that this is quoted; a block after a colon may as well be the statement's own
 * @param goesOn whether it goes on from the paragraph before, whose marks were not closed
 */
record Marked(Span span, boolean sure, boolean goesOn) {}
