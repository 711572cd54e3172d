create table published_report (
    id uuid primary key,
    origin text not null check (origin in ('IMPORTED', 'INSPECTED')),
    inspection_id uuid,
    report_import uuid references report_import,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    ons_code text references authority,
    authority_name text,
    region text,
    made_up boolean not null,
    framework text,
    kind text,
    fieldwork_from date,
    fieldwork_to date,
    published_on date,
    dated_by text check (dated_by in ('REPORT', 'FILE_NAME', 'PUBLICATION')),
    dated date not null generated always as (coalesce(published_on, fieldwork_to, '0001-01-01')) stored,
    lead text,
    title text not null,
    pages integer check (pages > 0),
    rehearsal_of text,
    edition integer not null check (edition > 0),
    taken_in_at timestamptz not null,
    changed_at timestamptz not null,
    withdrawn_at timestamptz,
    version bigint not null,
    constraint a_day_and_who_says_so check ((published_on is null) = (dated_by is null)),
    constraint one_origin check (
        (origin = 'IMPORTED') = (report_import is not null) and (origin = 'INSPECTED') = (inspection_id is not null))
);
comment on table published_report is 'every report that is published, imported or inspected here; one withdrawn stays as a tombstone';
comment on column published_report.sha256 is 'of the file when imported; of the published revision when inspected';
comment on column published_report.dated_by is 'what says when it was published; reports since 2018 do not print it';
comment on column published_report.dated is 'for order: the day of publication, else the last of fieldwork';
comment on column published_report.made_up is 'a report on a made-up authority, which is no fact about any real one';
comment on column published_report.rehearsal_of is 'whose published report was replayed; a rehearsal is no fact either';
comment on column published_report.edition is '1, and one more with each correction';
create unique index published_report_content on published_report (sha256) where origin = 'IMPORTED';
create unique index published_report_inspection on published_report (inspection_id);
create unique index published_report_import on published_report (report_import);
create index published_report_newest on published_report (dated desc, id desc);
create index published_report_authority on published_report (ons_code, dated);

create table published_passage (
    report_id uuid not null references published_report,
    position integer not null check (position > 0),
    part text not null,
    kind text not null check (kind in ('PARAGRAPH', 'IMPROVEMENT', 'PRIORITY_ACTION')),
    heading text not null,
    area text,
    number text not null,
    page integer,
    text text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    searched boolean not null,
    search tsvector not null generated always as (to_tsvector('english', text)) stored,
    words tsvector not null generated always as (to_tsvector('simple', text)) stored,
    primary key (report_id, position)
);
comment on column published_passage.part is 'its address within the report, the same as the change register uses';
comment on column published_passage.searched is 'false for what is the same in every report, and for lists repeated in another form';
comment on column published_passage.words is 'unstemmed, for an exact run of words';
create index published_passage_search on published_passage using gin (search) where searched;
create index published_passage_words on published_passage using gin (words) where searched;

create table published_judgement (
    report_id uuid not null references published_report,
    position integer not null check (position > 0),
    area text not null,
    strand text not null,
    label text not null,
    kind text not null check (kind in ('OVERALL', 'CAPACITY', 'JUDGEMENT', 'SUB')),
    status text not null check (status in ('JUDGED', 'NOT_JUDGED', 'NOT_READ')),
    grade text,
    grade_label text,
    descriptor text,
    rank integer check (rank between 1 and 4),
    reason text,
    primary key (report_id, position),
    constraint a_grade_or_a_reason check ((status = 'JUDGED') = (grade is not null)
        and (status = 'JUDGED') = (rank is not null) and (status = 'JUDGED' or reason is not null))
);
comment on column published_judgement.rank is '1 (best) to 4 on the scale of its own framework; never averaged, never compared across scales';
create index published_judgement_area on published_judgement (area, grade, report_id);

create table published_edition (
    report_id uuid not null references published_report,
    edition integer not null check (edition > 0),
    sha256 text not null,
    replaced_at timestamptz not null,
    content text not null check (content is json object),
    primary key (report_id, edition)
);
comment on table published_edition is 'what a report said before it was corrected or withdrawn';
create trigger published_edition_stays before update or delete on published_edition
    for each row execute function refuse_change();

grant select, insert on published_report to "${app}";
grant update (sha256, ons_code, authority_name, region, made_up, framework, kind, fieldwork_from, fieldwork_to, published_on, dated_by,
    lead, title, pages, edition, changed_at, withdrawn_at, version) on published_report to "${app}";
grant select, insert, delete on published_passage, published_judgement to "${app}";
grant select, insert on published_edition to "${app}";
