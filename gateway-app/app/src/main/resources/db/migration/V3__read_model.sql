-- The read model: what the blocks say, as tables. Every row follows from the blocks alone, so that a rebuild from block 0
-- gives the same bytes; texts sort by their bytes ("C"), whatever the server's language. The last row of ledger_block is
-- the checkpoint.

create table ledger_block (
    number            bigint primary key check (number >= 0),
    hash              text collate "C" not null unique,
    previous_hash     text collate "C" not null,
    transaction_count integer not null,
    -- The latest time of any transaction that counts, up to this block; it never goes back.
    time              timestamptz
);

create index ledger_block_time on ledger_block (time, number);

create table ledger_transaction (
    block       bigint not null references ledger_block (number),
    tx          integer not null,
    tx_id       text collate "C" not null,
    type        text collate "C" not null,
    code        text collate "C" not null,
    function    text collate "C" not null,
    creator_msp text collate "C" not null,
    creator     text collate "C" not null,
    time        timestamptz,
    primary key (block, tx)
);

create index ledger_transaction_id on ledger_transaction (tx_id);

-- Each version of each entry; no value stands for a deletion. Text and not jsonb: the ledger's own bytes.
create table entry_version (
    kind  text collate "C" not null,
    id    text collate "C" not null,
    block bigint not null,
    tx    integer not null,
    value text collate "C",
    primary key (kind, id, block, tx),
    foreign key (block, tx) references ledger_transaction (block, tx)
);

create index entry_version_block on entry_version (block, tx);

-- Who had what from when to when: lots in units, coins in fen. It begins and ends with a transaction.
create table holding (
    kind        text collate "C" not null check (kind in ('lot', 'coin')),
    id          text collate "C" not null,
    from_block  bigint not null,
    from_tx     integer not null,
    to_block    bigint,
    to_tx       integer,
    account     text collate "C" not null,
    asset       text collate "C" not null,
    status      text collate "C" not null,
    place       text collate "C",
    serial_from bigint,
    serial_to   bigint,
    amount      bigint not null check (amount >= 0),
    primary key (kind, id, from_block, from_tx),
    check ((to_block is null) = (to_tx is null)),
    check ((kind = 'lot') = (serial_from is not null and serial_to is not null))
);

create unique index holding_in_force on holding (kind, id) where to_block is null;

create index holding_of_account on holding (account, from_block);

create index holding_ended on holding (account, to_block) where to_block is not null;

create index holding_serials on holding (asset, serial_from, serial_to) where kind = 'lot';

create index holding_began on holding (from_block, from_tx);

create index holding_ended_at on holding (to_block, to_tx) where to_block is not null;

-- What a person may paste, and the entry where it has ever stood.
create table search_term (
    term  text collate "C" not null,
    kind  text collate "C" not null,
    id    text collate "C" not null,
    field text collate "C" not null,
    primary key (term, kind, id)
);
