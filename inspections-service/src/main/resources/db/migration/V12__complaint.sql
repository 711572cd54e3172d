create sequence complaint_number;

create table complaint (
    authority text not null,
    id uuid not null,
    inspection_id uuid not null,
    reference text not null,
    route text not null,
    about text not null,
    remedy text not null,
    representation_id uuid,
    late boolean not null,
    made_by_subject text not null,
    made_by_name text not null,
    made_by_office text not null,
    made_at timestamptz not null,
    state text not null check (state in ('OPEN', 'INVESTIGATING', 'UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'ESCALATED',
        'CLOSED')),
    finding text check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD')),
    reasons text,
    follows text,
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
    foreign key (authority, representation_id) references representation (authority, id),
    check ((finding is null) = (reasons is null) and (finding is null) = (decided_by_subject is null)),
    check (state not in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD') or state = finding)
);
create unique index complaint_request_key on complaint (request_key);
create unique index complaint_representation on complaint (representation_id) where representation_id is not null;
create index complaint_id on complaint (id);
create index complaint_inspection on complaint (inspection_id, id);
comment on column complaint.follows is 'what follows from the decision, in words';

create table complaint_part (
    authority text not null,
    complaint_id uuid not null,
    part text not null,
    primary key (authority, complaint_id, part),
    foreign key (authority, complaint_id) references complaint (authority, id)
);
create index complaint_part_complaint on complaint_part (complaint_id);
comment on table complaint_part is 'the parts of the report it is about';

create table complaint_change_allowed (
    authority text not null,
    complaint_id uuid not null,
    part text not null,
    primary key (authority, complaint_id, part),
    foreign key (authority, complaint_id) references complaint (authority, id)
);
create index complaint_change_allowed_complaint on complaint_change_allowed (complaint_id);
comment on table complaint_change_allowed is 'the parts that may change because it was upheld';

create table complaint_step (
    authority text not null,
    complaint_id uuid not null,
    position integer not null,
    step text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_office text not null,
    reason text,
    primary key (authority, complaint_id, position),
    foreign key (authority, complaint_id) references complaint (authority, id)
);
create index complaint_step_complaint on complaint_step (complaint_id);

create table complaint_deadline (
    authority text not null,
    complaint_id uuid not null,
    timescale text not null,
    regime text not null,
    started_on date not null,
    due_on date not null,
    met_on date,
    calendar text not null,
    calendar_version text not null,
    primary key (authority, complaint_id, timescale),
    foreign key (authority, complaint_id) references complaint (authority, id)
);
create index complaint_deadline_complaint on complaint_deadline (complaint_id);
create index complaint_deadline_open on complaint_deadline (authority, due_on) where met_on is null;

alter table change add column complaint_id uuid;
alter table change add foreign key (authority, complaint_id) references complaint (authority, id);
alter table change add check (cause <> 'COMPLAINT_UPHELD' or complaint_id is not null);

alter table representation drop constraint representation_state_check;
alter table representation add constraint representation_state_check check (state in ('DRAFT', 'SUBMITTED', 'ACKNOWLEDGED',
    'UNDER_CONSIDERATION', 'DETERMINED', 'NOTIFIED', 'WITHDRAWN'));
alter table representation drop constraint representation_check;
alter table representation add constraint representation_decided check ((state in ('DETERMINED', 'NOTIFIED'))
    = (outcome is not null and reasons is not null and decided_by_subject is not null));

create table representation_step (
    authority text not null,
    representation_id uuid not null,
    position integer not null,
    step text not null,
    category text,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_office text not null,
    reason text,
    primary key (authority, representation_id, position),
    foreign key (authority, representation_id) references representation (authority, id)
);
create index representation_step_representation on representation_step (representation_id);
comment on column representation_step.category is 'the category given, for the step that gives one';

grant usage on sequence complaint_number to ${app};
grant select, insert, update on complaint to ${app};
grant select, insert on complaint_part, complaint_step, representation_step to ${app};
grant select, insert, delete on complaint_change_allowed to ${app};
grant select, insert, update, delete on complaint_deadline to ${app};
