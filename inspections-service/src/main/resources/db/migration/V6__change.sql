create table change (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    part text not null,
    before_sha256 text not null,
    after_sha256 text not null check (after_sha256 <> before_sha256),
    before_text text,
    after_text text,
    cause text not null check (cause in ('FACT_CORRECTED', 'EVIDENCE_COMPLETED', 'CLARIFIED', 'TYPOGRAPHY', 'REDACTION',
        'MODERATION', 'COMPLAINT_UPHELD')),
    representation_id uuid,
    evidence text,
    reason text not null,
    direction text check (direction in ('SOFTER', 'HARDER', 'NEUTRAL')),
    touches_judgement boolean not null,
    needs_confirmation boolean not null,
    made_by_subject text not null,
    made_by_name text not null,
    made_by_office text not null,
    made_at timestamptz not null,
    confirmed_by_subject text check (confirmed_by_subject <> made_by_subject),
    confirmed_by_name text,
    confirmed_by_office text,
    confirmation text,
    confirmed_at timestamptz,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, inspection_id) references inspection (authority, id),
    foreign key (authority, representation_id) references representation (authority, id)
);
comment on column change.before_sha256 is 'empty for a part that was added';
comment on column change.after_sha256 is 'empty for a part that was taken out';
create unique index change_request_key on change (request_key);
create index change_id on change (id);
create index change_inspection on change (inspection_id, id);

create table external_contact (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    part text,
    contact_from text not null,
    channel text not null check (channel in ('LETTER', 'EMAIL', 'TELEPHONE', 'MEETING', 'PRESS', 'OTHER')),
    what text not null,
    received_on date not null,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
create unique index external_contact_request_key on external_contact (request_key);
create index external_contact_inspection on external_contact (inspection_id, id);
create trigger external_contact_stays before update or delete on external_contact
    for each row execute function refuse_change();

grant select, insert, update on change to ${app};
grant select, insert on external_contact to ${app};
