package candour.cases.episode;

import candour.cases.record.CodeSet;

/** Why an episode closed: the codes of the children in need census (ReasonForClosure). */
public enum ReasonForClosure implements CodeSet {
    RC1("Adopted"),
    RC2("Died"),
    RC3("Child arrangements order"),
    RC4("Special guardianship order"),
    RC5("Transferred to services of another local authority"),
    RC6("Transferred to adult social care services"),
    RC7("Services ceased for any other reason, including child no longer in need"),
    RC8("Case closed after assessment, no further action"),
    RC9("Case closed after assessment, referred to early help");

    private final String label;

    ReasonForClosure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Children in need census 2025 to 2026, ReasonForClosure";
    }
}
