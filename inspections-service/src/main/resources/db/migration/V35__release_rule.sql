create table release_rule (
    id uuid primary key,
    matter text not null check (matter in ('REPRESENTATIONS', 'STATEMENTS', 'NOTES', 'SAMPLES')),
    valid_from date not null,
    released boolean not null,
    source text not null check (source ~ '\S'),
    verified boolean not null,
    reason text not null check (reason ~ '\S'),
    made_by_subject text not null,
    made_by_name text not null,
    made_by_office text not null,
    made_at timestamptz not null,
    request_key uuid not null unique,
    request_digest bytea not null,
    unique (matter, valid_from)
);
comment on table release_rule is 'what is released with reports published from a day on; without a row the published table holds';
create trigger release_rule_stays before update or delete on release_rule for each row execute function refuse_change();

grant select, insert on release_rule to ${app};
