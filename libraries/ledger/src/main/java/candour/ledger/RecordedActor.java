package candour.ledger;

/**
 * Who acted, as their token said. Issuer and subject are always there; role, agency and on-behalf-of may be null.
 */
public record RecordedActor(String issuer, String subject, String role, String agency, String onBehalfOf) {
    public RecordedActor {
        Words.required("issuer", issuer);
        Words.required("subject", subject);
        Words.storable("role", role);
        Words.storable("agency", agency);
        Words.storable("onBehalfOf", onBehalfOf);
    }
}
