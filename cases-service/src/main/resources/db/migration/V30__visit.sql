alter table chronology_subject add column child_seen boolean;
alter table chronology_subject add column child_alone boolean;
alter table chronology_subject add column childs_words text;
comment on column chronology_subject.child_seen is 'of this child, where some of a group were seen and others not';

create table visit (
    authority text not null,
    id uuid not null,
    state text not null check (state in ('PLANNED', 'SEEN', 'NOT_SEEN', 'NO_ACCESS', 'CANCELLED')),
    planned_on date,
    announced boolean,
    visited_on date,
    agency text,
    professional text,
    cancelled_by_family boolean,
    fact text,
    judgement text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    constraint planned_or_of_an_agency check (planned_on is not null or agency is not null),
    constraint made_on_a_day check ((state in ('SEEN', 'NOT_SEEN', 'NO_ACCESS')) = (visited_on is not null))
);
comment on table visit is 'visits to children, each recorded once for a sibling group';
comment on column visit.agency is 'the other agency whose visit it was; null for the social workers of the authority';
create index visit_by_id on visit (id);

create table visit_subject (
    authority text not null,
    visit_id uuid not null,
    child uuid not null,
    primary key (authority, visit_id, child),
    foreign key (authority, visit_id) references visit (authority, id),
    foreign key (authority, child) references person (authority, id)
);
create index visit_subject_of_visit on visit_subject (visit_id);
create index visit_subject_of_child on visit_subject (authority, child);

create table visit_part (
    authority text not null,
    visit_id uuid not null,
    child uuid not null,
    seen boolean not null,
    alone boolean,
    awake boolean,
    bedroom_seen boolean,
    spoken_for boolean,
    childs_words text,
    why_not_seen text,
    primary key (authority, visit_id, child),
    foreign key (authority, visit_id) references visit (authority, id),
    foreign key (authority, child) references person (authority, id),
    constraint seen_alone_or_not check (seen = (alone is not null)),
    constraint not_seen_has_a_reason check (seen or why_not_seen is not null)
);
comment on table visit_part is 'what a visit was for each child; never updated';
create index visit_part_of_visit on visit_part (visit_id);

create table visit_step (
    authority text not null,
    visit_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, visit_id, position),
    foreign key (authority, visit_id) references visit (authority, id)
);
create index visit_step_of_visit on visit_step (visit_id);

grant select, insert, update on visit to "${app}";
grant select, insert on visit_subject, visit_part, visit_step to "${app}";
