-- Local users. Organisation and roles mirror the identity files; the ledger decides from the certificate.
create table local_user (
    user_name     text primary key check (user_name <> ''),
    organisation  text not null,
    password_hash text not null,
    failures      integer not null default 0,
    locked_until  timestamptz
);

create table local_user_role (
    user_name text not null references local_user (user_name) on delete cascade,
    role      text not null,
    primary key (user_name, role)
);

-- Every write, stored before it is sent. One row for each request id of a user, whatever the number of calls.
create table operation (
    id              uuid primary key,
    user_name       text not null,
    request_id      text not null,
    function_name   text not null,
    body            text not null,
    body_hash       text not null,
    state           text not null
        check (state in ('RECEIVED', 'ENDORSED', 'SUBMITTED', 'COMMITTED', 'REFUSED', 'UNKNOWN')),
    tx_id           text,
    envelope        bytea,
    endorsed_result text,
    block_number    bigint,
    result          text,
    refusal         text,
    waiting_for     text,
    attempts        integer not null default 0,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    unique (user_name, request_id),
    check (state <> 'COMMITTED' or (result is not null and tx_id is not null and block_number is not null)),
    check (state <> 'REFUSED' or refusal is not null),
    check (state not in ('ENDORSED', 'SUBMITTED') or envelope is not null)
);

create index operation_pending on operation (next_attempt_at)
    where state in ('RECEIVED', 'ENDORSED', 'SUBMITTED', 'UNKNOWN');

create index operation_of_user on operation (user_name, created_at desc, id);
