-- Writes of users who keep their keys: what is to be signed next. It goes when it is signed.
alter table operation
    add column own_key         boolean not null default false,
    add column signing_step    text check (signing_step in ('PROPOSAL', 'TRANSACTION', 'COMMIT_STATUS')),
    add column signing_request bytea,
    add column signing_since   timestamptz,
    add constraint operation_signing check ((signing_step is null) = (signing_request is null)),
    add constraint operation_signing_own check (signing_step is null or own_key);
