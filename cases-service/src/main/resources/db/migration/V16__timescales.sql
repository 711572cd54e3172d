alter table case_clock drop column late_reason;

create table late_reason (
    authority text not null,
    id uuid not null,
    clock uuid not null,
    child uuid not null,
    code text not null,
    words text not null,
    recorded_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    constraint late_reason_request_key unique (authority, request_key),
    foreign key (authority, clock) references case_clock (authority, id),
    foreign key (authority, child) references person (authority, id)
);
comment on table late_reason is 'why a timescale was not kept; the due date stays, and so does what was said before';
create index late_reason_of_child on late_reason (authority, child);

create table local_term (
    authority text not null,
    id uuid not null,
    timescale text not null,
    valid_from date not null,
    term text not null,
    before_term text not null,
    reason text not null,
    set_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    request_key uuid not null,
    request_digest bytea not null,
    primary key (authority, id),
    unique (authority, timescale, valid_from),
    constraint local_term_request_key unique (authority, request_key)
);
comment on table local_term is 'terms an authority set where the law leaves them to it; dated, none is taken out';

grant select, insert on late_reason, local_term to "${app}";
