create table ledger_entry (
    id uuid primary key,
    recorded_at timestamptz not null,
    actor_issuer text not null,
    actor_subject text not null,
    actor_role text,
    actor_agency text,
    actor_on_behalf_of text,
    subject_kind text not null,
    subject_id text not null,
    subject_version bigint not null,
    kind text not null,
    payload text,
    reason text,
    correlation_id text,
    salt bytea,
    digest bytea not null,
    erased_at timestamptz,
    constraint version_counts_up check (subject_version >= 0),
    constraint salt_is_16_bytes check (octet_length(salt) = 16),
    constraint digest_is_32_bytes check (octet_length(digest) = 32),
    constraint whole_or_erased check (
        case when erased_at is null then payload is not null and salt is not null
             else payload is null and salt is null and reason is null end)
);
create index ledger_entry_of_subject on ledger_entry (subject_kind, subject_id, id);
comment on column ledger_entry.payload is 'canonical JSON (RFC 8785); null once erased';
comment on column ledger_entry.digest is 'sha256(salt || canonical content), all the tree ever learns of the content';
comment on column ledger_entry.erased_at is 'when retention removed payload, reason and salt; set by the owner only';

create table ledger_pending (
    entry_id uuid primary key references ledger_entry
);
comment on table ledger_pending is 'entries not yet in the tree, so that finding them never scans the ledger';

create table ledger_leaf (
    leaf_index bigint primary key,
    entry_id uuid not null unique references ledger_entry,
    leaf text not null,
    leaf_hash bytea not null,
    constraint leaf_index_counts_up check (leaf_index >= 0),
    constraint leaf_hash_is_32_bytes check (octet_length(leaf_hash) = 32)
);

create table ledger_tile (
    level smallint not null,
    tile_index bigint not null,
    hashes bytea not null,
    root bytea not null,
    primary key (level, tile_index),
    constraint tile_is_in_the_tree check (level between 0 and 7 and tile_index >= 0),
    constraint tile_is_full check (octet_length(hashes) = 8192),
    constraint tile_root_is_32_bytes check (octet_length(root) = 32)
);
comment on table ledger_tile is 'C2SP tlog-tiles, full ones only; root is the tile''s hash in the level above';

create table ledger_checkpoint (
    tree_size bigint primary key,
    root bytea not null,
    note text not null,
    made_at timestamptz not null,
    constraint checkpoint_of_something check (tree_size > 0),
    constraint checkpoint_root_is_32_bytes check (octet_length(root) = 32)
);
comment on column ledger_checkpoint.note is 'C2SP tlog-checkpoint with its signature lines';

create function ledger_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % of % is refused', lower(tg_op), tg_table_name
        using errcode = 'object_not_in_prerequisite_state';
end
$$;

create function ledger_erase_only() returns trigger language plpgsql as $$
declare
    erasable constant text[] := array['payload', 'reason', 'salt', 'erased_at'];
begin
    if old.erased_at is null and new.erased_at is not null
        and to_jsonb(new) - erasable = to_jsonb(old) - erasable then
        return new;
    end if;
    raise exception 'the ledger is append-only: update of % is refused', tg_table_name
        using errcode = 'object_not_in_prerequisite_state';
end
$$;

create trigger erase_only before update on ledger_entry for each row execute function ledger_erase_only();
create trigger refuse_delete before delete on ledger_entry for each row execute function ledger_refuse();
create trigger refuse_truncate before truncate on ledger_entry for each statement execute function ledger_refuse();
create trigger refuse_change before update or delete on ledger_leaf for each row execute function ledger_refuse();
create trigger refuse_truncate before truncate on ledger_leaf for each statement execute function ledger_refuse();
create trigger refuse_change before update or delete on ledger_tile for each row execute function ledger_refuse();
create trigger refuse_truncate before truncate on ledger_tile for each statement execute function ledger_refuse();
create trigger refuse_change before update or delete on ledger_checkpoint for each row execute function ledger_refuse();
create trigger refuse_truncate before truncate on ledger_checkpoint for each statement execute function ledger_refuse();

grant select, insert on ledger_entry, ledger_leaf, ledger_tile, ledger_checkpoint to "${app}";
grant select, insert, delete on ledger_pending to "${app}";
