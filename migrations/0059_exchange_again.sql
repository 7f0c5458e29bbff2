-- A document that was refused, or taken back, may be sent again under its id: each arrival names the one it comes after.
alter table exchange_message add column follows uuid references exchange_message;
drop index exchange_message_once;
create unique index exchange_message_once on exchange_message (link_id, document_key, from_code, follows) nulls not distinct
  where direction = 'den' and type = 'edoc' and business = 'new' and state = 'xong';
create index exchange_message_follows on exchange_message (follows) where follows is not null;
