package candour.local;

/** What a person reads when everything is ready. */
final class Welcome {
    private final Suite suite;

    Welcome(Suite suite) {
        this.suite = suite;
    }

    String text() {
        return """

                Candour is ready:  %s

                Demo accounts, all with the password  %s
                  inspector  lead  moderator  moderator2  director  officer  officer2  scrutiny  executive  adviser  social-worker
                  team-manager  chair  duty  board  author  panel  approver  governance  operator
                  each followed by @northbridge.example, for example inspector@northbridge.example

                Keycloak's console: %s/admin (user %s, password in %s)
                Ctrl-C stops everything; what was saved is kept.
                """.formatted(
                        suite.gateway(),
                        suite.demoPassword(),
                        suite.keycloak(),
                        Keycloak.ADMINISTRATOR,
                        suite.options().home().resolve("secrets/keycloak-admin"));
    }
}
