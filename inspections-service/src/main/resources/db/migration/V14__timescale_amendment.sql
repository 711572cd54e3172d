create table timescale_amendment (
    id uuid primary key,
    timescale text not null,
    regime text not null,
    valid_from date not null,
    term text not null,
    source text not null,
    verified boolean not null,
    before_term text not null,
    before_source text not null,
    before_verified boolean not null check (not before_verified),
    reason text not null,
    made_by_subject text not null,
    made_by_name text not null,
    made_by_office text not null,
    made_at timestamptz not null,
    request_key uuid not null unique,
    request_digest bytea not null,
    unique (timescale, valid_from)
);
comment on table timescale_amendment is 'what was found of a term that was believed; it holds for clocks that start from that day';
create trigger timescale_amendment_stays before update or delete on timescale_amendment
    for each row execute function refuse_change();

grant select, insert on timescale_amendment to ${app};
