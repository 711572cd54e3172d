create table health_attendance (
    authority text not null,
    id uuid not null,
    child uuid not null,
    state text not null check (state in
        ('RECORDED', 'ALERTED', 'RECONTACT_TO_DECIDE', 'ACTED_ON', 'CONTACTED_AGAIN', 'NOT_CONTACTED')),
    attendance_kind text not null check (attendance_kind in ('ACCESS_NOTICE', 'EMERGENCY_DEPARTMENT', 'APPOINTMENT')),
    standing text not null check (standing in ('PLAN', 'LOOKED_AFTER', 'ENDED_WITHIN_TWELVE_MONTHS', 'NONE')),
    organisation text not null,
    attended_at timestamptz not null,
    brought boolean not null,
    injury boolean not null,
    moves boolean,
    owner_subject text,
    owner_name text,
    fact text not null,
    judgement text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, request_key),
    foreign key (authority, child) references person (authority, id),
    constraint injury_says_whether_the_child_moves check (not injury or moves is not null)
);
comment on table health_attendance is 'attendances in health care, and times a child was not brought';
create index health_attendance_by_id on health_attendance (id);

create index health_attendance_to_act_on on health_attendance (authority, owner_subject)
    where state in ('ALERTED', 'RECONTACT_TO_DECIDE');
create index health_attendance_of_child on health_attendance (authority, child);

create table health_attendance_step (
    authority text not null,
    health_attendance_id uuid not null,
    position integer not null,
    step text not null,
    taken_on date not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    by_agency text,
    reason text,
    primary key (authority, health_attendance_id, position),
    foreign key (authority, health_attendance_id) references health_attendance (authority, id)
);
create index health_attendance_step_of_health_attendance on health_attendance_step (health_attendance_id);

grant select, insert, update on health_attendance to "${app}";
grant select, insert on health_attendance_step to "${app}";
