create table assessment (
    authority text not null,
    id uuid not null,
    child uuid not null,
    episode uuid not null,
    kind text not null check (kind in ('INITIAL', 'CORE', 'CHILD_AND_FAMILY')),
    state text not null check (state in ('STARTED', 'SUBMITTED', 'RETURNED', 'AUTHORISED')),
    started_on date not null,
    submitted_on date,
    authorised_on date,
    child_seen_on date,
    why_child_not_seen text,
    submissions integer not null,
    saves bigint not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, episode) references episode (authority, id),
    constraint authorised_on_a_day check ((state = 'AUTHORISED') = (authorised_on is not null)),
    constraint authorised_after_start check (authorised_on >= started_on),
    constraint authorised_with_the_child_seen check (
        authorised_on is null or child_seen_on is not null or why_child_not_seen is not null)
);
comment on constraint authorised_after_start on assessment is 'census rule 8608';
comment on column assessment.submissions is 'how often it was submitted; the factors of the last one count';
comment on column assessment.saves is 'how often something was written in it';
create index assessment_by_id on assessment (id);
create index assessment_of_child on assessment (authority, child);
create unique index assessment_open_once on assessment (authority, episode) where state <> 'AUTHORISED';
comment on index assessment_open_once is 'census rule 8896';

create table assessment_factor (
    authority text not null,
    assessment_id uuid not null,
    position integer not null,
    submission integer not null,
    factor text not null,
    primary key (authority, assessment_id, position),
    unique (authority, assessment_id, submission, factor),
    foreign key (authority, assessment_id) references assessment (authority, id)
);
comment on table assessment_factor is 'the factors of each submission; never updated';
create index assessment_factor_of_assessment on assessment_factor (assessment_id);

create table field_text (
    authority text not null,
    id uuid not null,
    assessment_id uuid not null,
    field text not null,
    version bigint not null,
    text text not null,
    written_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, id),
    unique (authority, assessment_id, field, version),
    foreign key (authority, assessment_id) references assessment (authority, id)
);
comment on table field_text is 'what a field of an assessment said after each save; never updated';
create index field_text_by_id on field_text (id);
create index field_text_of_assessment on field_text (assessment_id, field, version);

create table assessment_step (
    authority text not null,
    assessment_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, assessment_id, position),
    foreign key (authority, assessment_id) references assessment (authority, id)
);
create index assessment_step_of_assessment on assessment_step (assessment_id);

grant select, insert, update on assessment to "${app}";
grant select, insert on assessment_factor, field_text, assessment_step to "${app}";
