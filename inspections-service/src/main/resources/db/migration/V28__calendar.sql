create table calendar_owner (
    subject text primary key,
    roles text not null,
    works_for text,
    seen_at timestamptz not null
);
comment on table calendar_owner is
    'who the owner of a feed was when they were last here: a calendar is read without a token, so it can know no more';
comment on column calendar_owner.works_for is 'ONS code of the authority they worked for then';

create table calendar_feed (
    id uuid primary key,
    subject text not null references calendar_owner,
    secret_sha256 text not null unique check (secret_sha256 ~ '^[0-9a-f]{64}$'),
    made_at timestamptz not null,
    ended_at timestamptz,
    request_key uuid not null unique,
    request_digest bytea not null,
    version bigint not null
);
comment on column calendar_feed.secret_sha256 is 'of the secret in the address, which is shown once and kept nowhere';
create unique index calendar_feed_one_in_use on calendar_feed (subject) where ended_at is null;

grant select, insert, update (roles, works_for, seen_at) on calendar_owner to "${app}";
grant select, insert, update (ended_at, version) on calendar_feed to "${app}";
