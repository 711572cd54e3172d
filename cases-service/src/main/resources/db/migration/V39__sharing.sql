create table sharing_decision (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null check (state in ('SHARED', 'NOT_SHARED')),
    what text not null,
    shared_with text not null,
    review_on date,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    constraint refusal_is_looked_at_again check ((state = 'NOT_SHARED') = (review_on is not null))
);
comment on table sharing_decision is 'decisions to share information about a child, Children Act 2004, section 16LA';
create index sharing_decision_by_id on sharing_decision (id);

create index sharing_decision_to_review on sharing_decision (authority, review_on) where state = 'NOT_SHARED';
create index sharing_decision_of_child on sharing_decision (authority, child);

create table sharing_decision_step (
    authority text not null,
    sharing_decision_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, sharing_decision_id, position),
    foreign key (authority, sharing_decision_id) references sharing_decision (authority, id)
);
create index sharing_decision_step_of_sharing_decision on sharing_decision_step (sharing_decision_id);

grant select, insert, update on sharing_decision to "${app}";
grant select, insert on sharing_decision_step to "${app}";
