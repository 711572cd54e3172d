package candour.printed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a document says about itself to catalogues and checkers, and that it keeps PDF/UA-1. */
final class Metadata {

    private static final DateTimeFormatter PDF =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter XMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    static final String PRODUCER = "Candour";

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                    xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                  <dc:format>application/pdf</dc:format>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                  <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                  <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
                  <dc:identifier>%s</dc:identifier>
                  <dc:source>%s</dc:source>
                  <pdf:Producer>%s</pdf:Producer>
                  <pdfuaid:part>1</pdfuaid:part>
                  <xmp:CreateDate>%s</xmp:CreateDate>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Metadata() {}

    static String packet(About about) {
        return PACKET.formatted(
                xml(about.title()),
                xml(about.publisher()),
                xml(about.summary()),
                xml(about.identifier()),
                xml(about.source()),
                PRODUCER,
                XMP.format(about.madeAt()));
    }

    static String date(Instant at) {
        return PDF.format(at);
    }

    private static String xml(String text) {
        return PlainText.inOneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("[\\uFFFE\\uFFFF\\p{Cs}]", "");
    }
}
