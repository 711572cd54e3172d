package candour.gateway.inspections;

/** A local authority of the register. */
public record Authority(String onsCode, String name, boolean demo) {}
