create table report_file (
    sha256 text primary key,
    bytes bytea not null,
    constraint sha256_is_lower_case_hexadecimal check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint file_is_at_most_25_mib check (octet_length(bytes) between 1 and 26214400)
);
comment on table report_file is 'published reports as they were sent, each content once';

create table report_import (
    id uuid primary key,
    file_name text not null,
    sha256 text not null references report_file,
    reading text not null,
    imported_at timestamptz not null,
    importer_subject text not null,
    importer_name text not null,
    request_key uuid not null unique,
    request_digest bytea not null,
    constraint reading_is_json check (reading is json object)
);
comment on column report_import.reading is 'what was read at import, as the contract shows it';

grant select, insert on report_file, report_import to "${app}";
