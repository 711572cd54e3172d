create sequence inspection_number;

create table inspection (
    authority text not null,
    id uuid not null,
    reference text not null,
    framework text not null,
    kind text not null check (kind in ('SLAC', 'UNANNOUNCED', 'SIF', 'ILACS_SHORT', 'ILACS_STANDARD')),
    fieldwork_from date not null,
    fieldwork_to date not null check (fieldwork_to >= fieldwork_from),
    lead_subject text not null,
    lead_name text not null,
    rehearsal_of text,
    state text not null check (state in ('PLANNED', 'NOTIFIED', 'FIELDWORK', 'FIELDWORK_CLOSED', 'DRAFTING', 'MODERATION',
        'COMMENTS_OPEN', 'COMMENTS_CLOSED', 'DETERMINED', 'FINAL_SIGNED', 'FINAL_SHARED', 'PUBLISHED')),
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, reference)
);
comment on column inspection.rehearsal_of is 'whose published report is replayed, when this is a rehearsal';
create unique index inspection_request_key on inspection (request_key);
create index inspection_id on inspection (id);
create index inspection_state on inspection (state, id);

create table inspection_step (
    authority text not null,
    inspection_id uuid not null,
    position integer not null,
    step text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_office text not null,
    reason text,
    primary key (authority, inspection_id, position),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
create index inspection_step_inspection on inspection_step (inspection_id);

create table inspection_deadline (
    authority text not null,
    inspection_id uuid not null,
    timescale text not null,
    regime text not null,
    started_on date not null,
    due_on date not null,
    met_on date,
    calendar text not null,
    calendar_version text not null,
    primary key (authority, inspection_id, timescale),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
create index inspection_deadline_inspection on inspection_deadline (inspection_id);
create index inspection_deadline_open on inspection_deadline (authority, due_on) where met_on is null;

grant usage on sequence inspection_number to ${app};
grant select, insert, update on inspection to ${app};
grant select, insert on inspection_step to ${app};
grant select, insert, update, delete on inspection_deadline to ${app};
