-- Who keeps whose archive and the divisions of an agency are asked for at every request of a viewer.
create index body_archive_keeper on body (archive_keeper_id) where archive_keeper_id is not null;
create index body_agency on body (agency_id) where agency_id is not null;
create index delegation_from on delegation (from_post);
create index api_token_account on api_token (account_id);
