package candour.cases.person;

import candour.cases.record.CodeSet;

/** Disability, in the codes of the children in need census; several may hold, but none beside NONE (rule 8790). */
public enum Disability implements CodeSet {
    NONE("None"),
    MOB("Mobility"),
    HAND("Hand function"),
    PC("Personal care"),
    INC("Incontinence"),
    COMM("Communication"),
    LD("Learning"),
    HEAR("Hearing"),
    VIS("Vision"),
    BEH("Behaviour"),
    CON("Consciousness"),
    AUT("Diagnosed with autism or Asperger syndrome"),
    DDA("Other disability under the Equality Act");

    private final String label;

    Disability(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String source() {
        return "Children in need census 2025-26, Disability";
    }
}
