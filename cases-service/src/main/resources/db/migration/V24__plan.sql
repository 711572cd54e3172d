create table plan (
    authority text not null,
    id uuid not null,
    child uuid not null,
    episode uuid,
    kind text not null check (kind in ('FAMILY_HELP', 'IN_NEED', 'PROTECTION')),
    state text not null check (state in ('OUTLINE', 'ACTIVE', 'ENDED')),
    started_on date not null,
    ended_on date,
    ending text check (
        ending in ('CONFERENCE_DECISION', 'TURNED_18', 'DIED', 'MOVED', 'LOOKED_AFTER', 'STEPPED_UP', 'AGREED')),
    change text,
    request_key uuid,
    request_digest bytea,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    foreign key (authority, episode) references episode (authority, id),
    constraint ended_on_a_day check ((state = 'ENDED') = (ended_on is not null)),
    constraint ended_for_a_reason check ((ended_on is null) = (ending is null)),
    constraint ended_after_start check (ended_on >= started_on),
    constraint protection_of_more_than_a_day check (kind <> 'PROTECTION' or ended_on > started_on),
    constraint outline_of_protection check (kind = 'PROTECTION' or state <> 'OUTLINE'),
    constraint in_need_in_an_episode check (kind = 'FAMILY_HELP' or episode is not null)
);
comment on table plan is 'plans for children; a protection plan is made by a conference, so that no request of its own made it';
comment on constraint protection_of_more_than_a_day on plan is 'census rule 8840';
create index plan_by_id on plan (id);
create index plan_of_child on plan (authority, child);
create index plan_of_episode on plan (authority, episode);
create unique index plan_open_once on plan (authority, child, kind) where state <> 'ENDED';
comment on index plan_open_once is 'census rules 8935 and 4004';
create unique index plan_protection_or_in_need on plan (authority, child) where state <> 'ENDED' and kind <> 'FAMILY_HELP';
comment on index plan_protection_or_in_need is 'census rules 4001 and 4016';

create table plan_category (
    authority text not null,
    plan_id uuid not null,
    position integer not null,
    category text not null check (category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
    held_from date not null,
    conference uuid not null,
    primary key (authority, plan_id, position),
    foreign key (authority, plan_id) references plan (authority, id),
    foreign key (authority, conference) references conference (authority, id)
);
comment on table plan_category is 'the categories of a protection plan, the last one in force; never updated';
create index plan_category_of_plan on plan_category (plan_id);

create table plan_review (
    authority text not null,
    plan_id uuid not null,
    position integer not null,
    reviewed_on date not null,
    conference uuid,
    primary key (authority, plan_id, position),
    foreign key (authority, plan_id) references plan (authority, id),
    foreign key (authority, conference) references conference (authority, id)
);
create index plan_review_of_plan on plan_review (plan_id);

create table plan_step (
    authority text not null,
    plan_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, plan_id, position),
    foreign key (authority, plan_id) references plan (authority, id)
);
create index plan_step_of_plan on plan_step (plan_id);

create table plan_action (
    authority text not null,
    id uuid not null,
    plan uuid not null,
    child uuid not null,
    state text not null check (state in ('AGREED', 'DONE', 'NOT_DONE')),
    what text not null,
    owner text not null,
    organisation text,
    who text,
    agreed_on date not null,
    due_on date not null,
    finished_on date,
    words text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, plan) references plan (authority, id),
    foreign key (authority, child) references person (authority, id),
    constraint finished_with_words check ((state = 'AGREED') = (finished_on is null) and (finished_on is null) = (words is null)),
    constraint family_has_no_organisation check (owner <> 'FAMILY' or organisation is null)
);
comment on column plan_action.organisation is 'the owner as its own token says it: it sees and updates these and no others';
create index plan_action_by_id on plan_action (id);
create index plan_action_of_plan on plan_action (authority, plan);
create index plan_action_of_organisation on plan_action (authority, organisation, due_on);

create table plan_action_step (
    authority text not null,
    action_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, action_id, position),
    foreign key (authority, action_id) references plan_action (authority, id)
);
create index plan_action_step_of_plan_action on plan_action_step (action_id);

grant select, insert, update on plan, plan_action to "${app}";
grant select, insert on plan_category, plan_review, plan_step, plan_action_step to "${app}";
