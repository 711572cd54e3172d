package candour.conventions;

import java.util.List;
import java.util.function.Supplier;

/** Thrown wherever a request cannot be answered as asked; becomes a {@link Problem}. The transaction is rolled back. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Problem.Error> errors;
    private final transient Object current;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), null);
    }

    public ProblemException(ProblemType type, String detail, List<Problem.Error> errors) {
        this(type, detail, errors, null);
    }

    private ProblemException(ProblemType type, String detail, List<Problem.Error> errors, Object current) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.current = current;
    }

    /** The answer to a caller who may not know whether the thing exists: the same in every byte either way. */
    public static ProblemException notFound() {
        return new ProblemException(Problems.NOT_FOUND, "Nothing with this address is there for you to see.");
    }

    /** A rule of the domain forbids what one field says. */
    public static ProblemException rule(String pointer, String message) {
        return new ProblemException(Problems.RULE_BROKEN, message, List.of(new Problem.Error(pointer, message)));
    }

    /** The caller read an older version; {@code current} is the record as it now stands. */
    public static ProblemException stale(Supplier<?> current) {
        return new ProblemException(
                Problems.STALE, "Read the current version below and decide again.", List.of(), current.get());
    }

    public ProblemType type() {
        return type;
    }

    public List<Problem.Error> errors() {
        return errors;
    }

    public Object current() {
        return current;
    }
}
