package candour.gateway.pages.children;

/** A name out of a box: blanks around it are the keyboard's, not the name's. */
final class WrittenName {

    private WrittenName() {}

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
