create sequence review_number;

create table review (
    authority text not null,
    id uuid not null,
    reference text not null,
    regime text not null check (regime in ('SCR_2006', 'SCR_2010', 'SCR_2013', 'SCR_2015',
        'LCSPR_2018', 'LCSPR_2023', 'LCSPR_2026')),
    state text not null check (state in ('OPEN')),
    incident_on date not null,
    title text,
    summary text not null,
    opened_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    unique (authority, reference),
    unique (authority, request_key)
);
comment on table review is 'what is to be learned from one incident';
comment on column review.authority is 'ONS code; leads every key, so that the data can be partitioned by it';
comment on column review.regime is 'the law and guidance in force on the day of the incident; it never changes';

grant usage on sequence review_number to "${app}";
grant select, insert on review to "${app}";
