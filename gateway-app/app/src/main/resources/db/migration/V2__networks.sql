-- The ledger that this database belongs to, by the hash of its first block; one row at most.
create table ledger_of_this_database (
    only_row     boolean primary key default true check (only_row),
    genesis_hash text not null check (genesis_hash <> '')
);

-- keep_trying: the caller does not wait, so a write that could not be sent is tried again until the limit.
-- given_up: ended because it could not be sent, so the same request may begin anew.
alter table operation
    add column keep_trying boolean not null default true,
    add column given_up    boolean not null default false,
    add check (not given_up or state = 'REFUSED');
