package candour.inspections.reportimport;

import candour.inspections.authority.Authorities;
import candour.inspections.authority.Authority;
import candour.reader.Read;
import candour.reader.ReadAuthority;
import candour.reader.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Says in this service's words what the reader read. */
@ApplicationScoped
class ReadingViews {

    private static final String NOT_KNOWN_HERE = "No authority of this name is known here.";

    private final Authorities authorities;

    ReadingViews(Authorities authorities) {
        this.authorities = authorities;
    }

    ReadingView of(Reading reading) {
        var text = new ReadText(reading);
        return new ReadingView(
                ReadValue.of(reading.kind(), Enum::name),
                ReadValue.of(reading.framework(), Enum::name),
                ReadValue.of(reading.authority(), ReadAuthority::printed),
                authority(reading.authority()),
                ReadValue.of(reading.published()),
                ReadValue.of(reading.start()),
                ReadValue.of(reading.end()),
                ReadValue.of(reading.lead()),
                reading.pages(),
                text.judgements(),
                text.improvements(),
                text.sections(),
                reading.problems());
    }

    private ReadValue<String> authority(Read<ReadAuthority> read) {
        var known = read.optional().flatMap(this::known).map(Authority::onsCode);
        return known.map(onsCode -> new ReadValue<>(onsCode, null, ReadValue.page(read), read.confidence()))
                .orElseGet(() -> ReadValue.unknown(read.known() ? NOT_KNOWN_HERE : read.reason()));
    }

    private Optional<Authority> known(ReadAuthority read) {
        return authorities
                .find(read.onsCode())
                .or(() -> authorities.named(read.printed()))
                .or(() -> authorities.named(read.name()));
    }
}
