create table import_batch (
    id uuid primary key,
    about text not null,
    begun_at timestamptz not null,
    begun_by_subject text not null,
    begun_by_name text not null,
    request_key uuid not null unique,
    request_digest bytea not null
);
comment on column import_batch.about is 'which reports these are, in the words of who sends them';

create table import_batch_file (
    batch_id uuid not null references import_batch,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    file_name text not null,
    position bigint not null generated always as identity,
    outcome text not null check (outcome in ('READ', 'DUPLICATE', 'UNREADABLE')),
    report_id uuid references published_report,
    reason text,
    gaps text[] not null,
    recorded_at timestamptz not null,
    primary key (batch_id, sha256, file_name),
    constraint a_report_or_a_reason check ((outcome = 'UNREADABLE') = (report_id is null)
        and (outcome = 'READ') = (reason is null))
);
comment on column import_batch_file.gaps is 'what could not be read, one sentence each';
create index import_batch_file_order on import_batch_file (batch_id, position);

grant select, insert on import_batch, import_batch_file to "${app}";
