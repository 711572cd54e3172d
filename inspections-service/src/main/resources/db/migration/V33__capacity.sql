create table workforce_figure (
    authority text not null,
    id uuid not null,
    figure text not null,
    period text not null,
    period_precision text not null check (period_precision in ('DAY', 'MONTH', 'YEAR')),
    team text,
    low numeric,
    high numeric,
    missing text check (missing in ('CONFIDENTIAL', 'ROUNDS_TO_ZERO', 'NOT_AVAILABLE', 'NOT_APPLICABLE', 'LOW_RELIABILITY')),
    source text not null,
    claimed_by text,
    definition text,
    recorded_at timestamptz not null,
    recorded_by_subject text not null,
    recorded_by_name text not null,
    recorded_by_office text not null,
    withdrawn_at timestamptz,
    withdrawn_because text,
    request_key uuid not null,
    request_digest bytea not null,
    version bigint not null,
    primary key (authority, id),
    constraint a_value_or_why_there_is_none check ((low is null) = (high is null) and (low is null) <> (missing is null)),
    constraint from_low_to_high check (low <= high),
    constraint not_negative check (low >= 0),
    constraint withdrawn_with_a_reason check ((withdrawn_at is null) = (withdrawn_because is null))
);
comment on table workforce_figure is 'what is known or claimed of a workforce; low and high are equal where it is known exactly';
create unique index workforce_figure_request_key on workforce_figure (request_key);
create index workforce_figure_id on workforce_figure (id);
create index workforce_figure_of on workforce_figure (authority, period, id);

grant select, insert on workforce_figure to ${app};
grant update (withdrawn_at, withdrawn_because, version) on workforce_figure to ${app};
