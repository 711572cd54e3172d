create sequence note_number;

create table note (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    reference text not null,
    kind text not null check (kind in ('INTERVIEW', 'OBSERVATION', 'DOCUMENT', 'CASE_FILE', 'DATA', 'MEETING')),
    source text not null,
    gathered_at timestamptz not null,
    author_subject text not null,
    author_name text not null,
    author_office text not null,
    begun_at timestamptz not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, inspection_id, reference),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
comment on table note is 'an evidence note of an inspector; never for the inspected body or the public';
comment on column note.source is 'the office or the paper it came from, not a person''s name';
create unique index note_request_key on note (request_key);
create index note_id on note (id);
create index note_inspection on note (inspection_id, id);

create table note_session (
    authority text not null,
    note_id uuid not null,
    session uuid not null,
    begun_at timestamptz not null,
    primary key (authority, note_id, session),
    foreign key (authority, note_id) references note (authority, id)
);
comment on table note_session is 'one window in which a note is being written';

create table note_batch (
    authority text not null,
    note_id uuid not null,
    session uuid not null,
    sequence bigint not null check (sequence > 0),
    place bigint not null generated always as identity,
    text text not null,
    based_on text not null,
    late boolean not null,
    saved_at timestamptz not null,
    primary key (authority, note_id, session, sequence),
    foreign key (authority, note_id, session) references note_session (authority, note_id, session)
);
comment on column note_batch.text is 'the whole note as it stood after this change';
comment on column note_batch.based_on is 'the batches its window began with, a line each: session:sequence';
comment on column note_batch.late is 'it came when notes could no longer be taken: kept, and said to be late';
create index note_batch_note on note_batch (note_id, session, sequence);

create table note_version (
    authority text not null,
    note_id uuid not null,
    position integer not null,
    kind text not null,
    source text not null,
    gathered_at timestamptz not null,
    text text not null,
    sha256 text not null,
    session uuid not null,
    sequence bigint not null,
    kept_at timestamptz not null,
    primary key (authority, note_id, position),
    foreign key (authority, note_id) references note (authority, id),
    foreign key (authority, note_id, session, sequence) references note_batch (authority, note_id, session, sequence)
);

create table note_link (
    authority text not null,
    note_id uuid not null,
    position integer not null,
    part text not null,
    bearing text not null check (bearing in ('SUPPORTS', 'CONTRADICTS', 'NO_BEARING')),
    note_version integer not null check (note_version > 0),
    linked_at timestamptz not null,
    linked_by_subject text not null,
    linked_by_name text not null,
    linked_by_office text not null,
    primary key (authority, note_id, position),
    foreign key (authority, note_id) references note (authority, id)
);
comment on table note_link is 'what a note was said to bear on, oldest first; the last line on a part holds';

create trigger note_session_stays before update or delete on note_session for each row execute function refuse_change();
create trigger note_batch_stays before update or delete on note_batch for each row execute function refuse_change();
create trigger note_version_stays before update or delete on note_version for each row execute function refuse_change();
create trigger note_link_stays before update or delete on note_link for each row execute function refuse_change();

grant usage on sequence note_number to ${app};
grant select, insert on note, note_session, note_batch, note_version, note_link to ${app};
grant update (kind, source, gathered_at, version) on note to ${app};
