create table hold (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    reason text not null check (reason in ('PRE_ELECTION', 'COMPLAINT', 'COURT_ORDER', 'SAFEGUARDING', 'OTHER')),
    held_from date not null,
    expected_to date not null check (expected_to >= held_from),
    public_text text not null,
    placed_by_subject text not null,
    placed_by_name text not null,
    placed_by_office text not null,
    placed_at timestamptz not null,
    lifted_on date,
    lifted_at timestamptz,
    lifted_by_subject text,
    lifted_by_name text,
    lifted_by_office text,
    lift_reason text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    foreign key (authority, inspection_id) references inspection (authority, id),
    constraint lifted_with_a_reason check ((lifted_on is null) = (lift_reason is null))
);
comment on table hold is 'why the publication of a report is held, until somebody lifts it';
comment on column hold.public_text is 'what everybody reads after publication';
create unique index hold_request_key on hold (request_key);
create index hold_id on hold (id);
create index hold_inspection on hold (inspection_id, id);

create table list_submission (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    list text not null check (list in ('CONTACTS', 'EARLY_HELP', 'REFERRALS', 'ASSESSMENTS', 'SECTION_47', 'CHILDREN_IN_NEED',
        'PROTECTION_PLANS', 'CHILDREN_IN_CARE', 'CARE_LEAVERS', 'ADOPTION', 'ADOPTERS')),
    window_from date not null,
    window_to date not null check (window_to >= window_from),
    row_count integer not null check (row_count >= 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received_at timestamptz not null,
    sent_by_subject text not null,
    sent_by_name text not null,
    sent_by_office text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    foreign key (authority, inspection_id) references inspection (authority, id)
);
comment on table list_submission is 'that a child-level list was sent: counts and a digest, never a row of it';
create unique index list_submission_request_key on list_submission (request_key);
create unique index list_submission_id on list_submission (id);
create index list_submission_inspection on list_submission (inspection_id, id);
create trigger list_submission_stays before update or delete on list_submission
    for each row execute function refuse_change();

create table list_problem (
    submission_id uuid not null references list_submission (id),
    position integer not null,
    fault text not null check (fault in ('MISSING_VALUE', 'UNKNOWN_CODE', 'IMPOSSIBLE_DATE', 'OUTSIDE_WINDOW', 'DUPLICATE_KEY',
        'MISSING_COLUMN')),
    in_rows integer not null check (in_rows > 0),
    primary key (submission_id, position)
);
create trigger list_problem_stays before update or delete on list_problem for each row execute function refuse_change();

grant select, insert on hold to ${app};
grant update (lifted_on, lifted_at, lifted_by_subject, lifted_by_name, lifted_by_office, lift_reason, version) on hold to ${app};
grant select, insert on list_submission, list_problem to ${app};
