create sequence representation_number;

create table representation (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    reference text not null,
    part text not null,
    part_sha256 text not null,
    quoted text,
    what_is_wrong text not null,
    proposed_wording text,
    category text not null check (category in ('FACT', 'COMPLETENESS', 'CLARITY', 'TYPO', 'JUDGEMENT', 'TONE',
        'PROCESS_CONDUCT', 'PRIVACY', 'OUT_OF_SCOPE')),
    recategorised_as text check (recategorised_as in ('FACT', 'COMPLETENESS', 'CLARITY', 'TYPO', 'JUDGEMENT', 'TONE',
        'PROCESS_CONDUCT', 'PRIVACY', 'OUT_OF_SCOPE')),
    on_behalf_of text,
    touches_judgement boolean not null,
    made_by_subject text not null,
    made_by_name text not null,
    made_by_office text not null,
    submitted_at timestamptz,
    late boolean not null,
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'DETERMINED', 'WITHDRAWN')),
    outcome text check (outcome in ('ACCEPTED_CHANGED', 'ACCEPTED_NO_CHANGE', 'PARTLY_ACCEPTED', 'REJECTED',
        'REDIRECTED_TO_COMPLAINT', 'LATE_NOT_CONSIDERED')),
    reasons text,
    evidence_considered text,
    decided_by_subject text,
    decided_by_name text,
    decided_by_office text,
    decided_at timestamptz,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, inspection_id, reference),
    foreign key (authority, inspection_id) references inspection (authority, id),
    check ((state = 'DETERMINED') = (outcome is not null and reasons is not null and decided_by_subject is not null))
);
comment on column representation.part_sha256 is 'what the part said when the draft was issued';
create unique index representation_request_key on representation (request_key);
create index representation_id on representation (id);
create index representation_inspection on representation (inspection_id, id);

create table evidence (
    authority text not null,
    id uuid not null,
    representation_id uuid not null,
    title text not null,
    file_name text not null,
    media_type text not null,
    content bytea not null,
    size bigint not null,
    sha256 text not null,
    added_by_subject text not null,
    added_by_name text not null,
    added_by_office text not null,
    added_at timestamptz not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    foreign key (authority, representation_id) references representation (authority, id)
);
create unique index evidence_request_key on evidence (request_key);
create index evidence_id on evidence (id);
create index evidence_representation on evidence (representation_id, id);
create trigger evidence_stays before update or delete on evidence for each row execute function refuse_change();

grant usage on sequence representation_number to ${app};
grant select, insert, update on representation to ${app};
grant select, insert on evidence to ${app};
