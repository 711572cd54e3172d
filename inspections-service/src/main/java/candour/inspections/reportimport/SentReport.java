package candour.inspections.reportimport;

import candour.conventions.RequestKey;

/** A file as somebody sent it, with the key of that request. */
public record SentReport(FileName fileName, byte[] bytes, RequestKey key) {}
