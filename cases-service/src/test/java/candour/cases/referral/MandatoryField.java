package candour.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** One field that a command is refused without, as its constraints say; a record inside a mandatory field counts by its own. */
record MandatoryField(String command, String path, String message) {

    static Stream<MandatoryField> of(Class<?> command) {
        return of(command.getSimpleName(), "", command);
    }

    String row() {
        return "| %s | %s | %s |".formatted(command, path, message);
    }

    private static Stream<MandatoryField> of(String command, String above, Class<?> type) {
        var whole = Stream.of(type.getAnnotations())
                .filter(annotation -> annotation.annotationType().getEnclosingClass() == null)
                .flatMap(annotation -> ofWhole(annotation.annotationType()).stream())
                .map(message -> new MandatoryField(command, above.isEmpty() ? "(signed in)" : above, message));
        var parts = Arrays.stream(type.getRecordComponents()).flatMap(part -> ofPart(command, above, part));
        return Stream.concat(whole, parts);
    }

    /** A constraint of this service on a command as a whole. */
    private static Optional<String> ofWhole(Class<?> annotation) {
        try {
            return annotation.getPackageName().startsWith("candour.cases")
                    ? Optional.of((String) annotation.getMethod("message").getDefaultValue())
                    : Optional.empty();
        } catch (NoSuchMethodException noConstraint) {
            return Optional.empty();
        }
    }

    private static Stream<MandatoryField> ofPart(String command, String above, RecordComponent part) {
        var path = above.isEmpty() ? part.getName() : above + "." + part.getName();
        var message = message(field(part));
        if (message.isEmpty()) {
            return Stream.empty();
        }
        if (part.getType().isRecord() && field(part).isAnnotationPresent(Valid.class)) {
            return of(command, path, part.getType());
        }
        var own = Stream.of(new MandatoryField(command, path, message.get()));
        return element(part)
                .map(type -> Stream.concat(own, of(command, path + "[]", type)))
                .orElse(own);
    }

    private static Optional<String> message(AnnotatedElement part) {
        return Stream.of(
                        Optional.ofNullable(part.getAnnotation(NotNull.class)).map(NotNull::message),
                        Optional.ofNullable(part.getAnnotation(NotBlank.class)).map(NotBlank::message),
                        Optional.ofNullable(part.getAnnotation(NotEmpty.class)).map(NotEmpty::message))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The record that a list holds. */
    private static Optional<Class<?>> element(RecordComponent part) {
        return part.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? Optional.<Class<?>>of((Class<?>) list.getAnnotatedActualTypeArguments()[0].getType())
                        .filter(Class::isRecord)
                : Optional.empty();
    }

    private static AnnotatedElement field(RecordComponent part) {
        try {
            return part.getDeclaringRecord().getDeclaredField(part.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
