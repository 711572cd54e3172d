create table worklist_entry (
    authority text not null,
    child uuid not null,
    listed boolean not null,
    team text not null,
    tier text not null check (tier in ('T0', 'T1', 'T2', 'T3')),
    told_tier text not null check (told_tier in ('T0', 'T1', 'T2', 'T3')),
    rule text not null,
    seen_on date,
    seen_by text,
    seen_alone boolean,
    families integer not null check (families between 0 and 4),
    born date,
    due_on date,
    due_what text,
    reasons text not null check (reasons is json array),
    next_change_on date,
    seen_place date not null,
    families_place integer not null,
    youth_place integer not null,
    version bigint not null,
    primary key (authority, child),
    foreign key (authority, child) references person (authority, id)
);
comment on table worklist_entry is 'where each child stands and why; derived: recomputing everything gives the same';
comment on column worklist_entry.tier is 'where it is listed; other than told_tier while a manager''s override holds';
comment on column worklist_entry.next_change_on is 'the next day on which time alone changes it';
comment on column worklist_entry.seen_place is 'the places are the order in a tier: longest unseen, more families, younger; all ascending';
create index worklist_entry_of_team on worklist_entry
    (authority, team, tier, seen_place, families_place, youth_place, child) where listed;
create index worklist_entry_of_authority on worklist_entry
    (authority, tier, seen_place, families_place, youth_place, child) where listed;
create index worklist_entry_to_change on worklist_entry (next_change_on) where next_change_on is not null;
create index worklist_entry_by_child on worklist_entry (child);

create table tier_override (
    authority text not null,
    id uuid not null,
    child uuid not null,
    told_tier text not null check (told_tier in ('T1', 'T2', 'T3')),
    tier text not null check (tier in ('T0', 'T1', 'T2', 'T3')),
    signals text not null,
    reason text not null,
    expires_on date not null,
    made_on date not null,
    made_at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    primary key (authority, id),
    foreign key (authority, child) references person (authority, id),
    constraint expires_after_it_is_made check (expires_on >= made_on)
);
comment on table tier_override is 'a manager''s judgement for a few days; never updated: it expires, and both tiers stay to be seen';
comment on column tier_override.signals is 'what was raised when it was made: a new signal ends it';
create index tier_override_of_child on tier_override (authority, child);

create table tier_change (
    authority text not null,
    id uuid not null,
    child uuid not null,
    changed_at timestamptz not null,
    listed boolean not null,
    tier text not null,
    signals text not null,
    primary key (authority, id),
    foreign key (authority, child) references person (authority, id)
);
comment on table tier_change is 'where each child stood and when: for looking back honestly after a serious incident';
create index tier_change_of_child on tier_change (authority, child);

create table worklist_night (
    authority text not null,
    day date not null,
    children integer,
    differing integer,
    finished_at timestamptz,
    primary key (authority, day)
);
comment on table worklist_night is 'the nightly recomputation of everything; differing is to be 0';

create index case_clock_met on case_clock (authority, timescale, met_on) where met_on is not null;

grant select, insert, update on worklist_entry, worklist_night to "${app}";
grant select, insert on tier_override, tier_change to "${app}";
