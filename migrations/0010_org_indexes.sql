-- Who keeps whose archive and the divisions of an agency are asked for at every request of a viewer.
create index body_archive_keeper on body (archive_keeper_id) where archive_keeper_id is not null;
create index body_agency on body (agency_id) where agency_id is not null;
create index delegation_from on delegation (from_post);
create index api_token_account on api_token (account_id);

-- A code of the second factor counts once: the time step of the last one taken.
alter table account add column totp_last_step bigint;
create index login_attempt_address on login_attempt (address, at);
-- How a session began: who came by the identity provider is not asked for a password of ours.
alter table session add column via text not null default 'password' check (via in ('password', 'oidc', 'sample'));
