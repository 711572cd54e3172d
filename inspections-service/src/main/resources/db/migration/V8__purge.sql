alter table wording add column purged_at timestamptz;
comment on column wording.purged_at is 'when the text was erased under a retention schedule; the digest stays';

create table purge (
    authority text not null,
    inspection_id uuid not null,
    number integer not null,
    schedule text not null,
    reason text not null,
    purged_by_subject text not null,
    purged_by_name text not null,
    purged_by_office text not null,
    purged_at timestamptz not null,
    primary key (authority, inspection_id, number),
    foreign key (authority, inspection_id, number) references revision (authority, inspection_id, number)
);
create index purge_inspection on purge (inspection_id, number);
create trigger purge_stays before update or delete on purge for each row execute function refuse_change();

-- A wording is never rewritten; the one thing that can befall it is that its text is erased, with the day.
create function allow_erasure_only() returns trigger language plpgsql as $$
begin
    if old.purged_at is null and new.purged_at is not null and new.text = ''
        and (new.authority, new.inspection_id, new.sha256) = (old.authority, old.inspection_id, old.sha256) then
        return new;
    end if;
    raise exception 'what is in wording is never changed';
end $$;
drop trigger wording_stays on wording;
create trigger wording_stays before update on wording for each row execute function allow_erasure_only();
create trigger wording_is_kept before delete on wording for each row execute function refuse_change();

-- The application may not update wordings; it may ask for this one erasure, which its owner carries out: never of words that were
-- issued or published, and never without a tombstone.
create function erase_wording(of_inspection uuid, of_sha256 text) returns integer
language sql security definer set search_path = public as $$
    with erased as (
        update wording set text = '', purged_at = now()
        where inspection_id = of_inspection and sha256 = of_sha256 and purged_at is null
            and exists (select 1 from purge p where p.inspection_id = of_inspection)
            and not exists (select 1 from revision r where r.inspection_id = of_inspection
                and r.purpose <> 'DRAFT' and position(of_sha256 in r.manifest) > 0)
        returning 1)
    select count(*)::integer from erased
$$;
revoke execute on function erase_wording(uuid, text) from public;

grant select, insert on purge to ${app};
grant execute on function erase_wording(uuid, text) to ${app};
