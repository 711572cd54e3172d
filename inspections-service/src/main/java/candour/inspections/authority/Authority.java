package candour.inspections.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A local authority with duties for children; abolished ones stay, for their inspections do. */
@Entity
@Immutable
public class Authority {

    @Id
    @Column(name = "ons_code")
    private String onsCode;

    @Column(name = "la_code")
    private String laCode;

    private String urn;
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String region;
    private String type;
    private Integer population;
    private List<String> neighbours;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String predecessor;
    private boolean demo;
    private long version;

    protected Authority() {}

    public String onsCode() {
        return onsCode;
    }

    public String laCode() {
        return laCode;
    }

    public String urn() {
        return urn;
    }

    public String name() {
        return name;
    }

    public String region() {
        return region;
    }

    /** Unitary authority, county and so on; empty where it is not known. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /** People aged 0 to 25; empty where it is not known. */
    public Optional<Integer> population() {
        return Optional.ofNullable(population);
    }

    /** LA codes of its statistical neighbours, nearest first. */
    public List<String> neighbours() {
        return List.copyOf(neighbours);
    }

    /** Its first day; empty for one older than these records. */
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** Its last day; empty for one that still is. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** ONS code of the authority it came from. */
    public Optional<String> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    /** Whether it is made up. */
    public boolean isDemo() {
        return demo;
    }

    long version() {
        return version;
    }
}
