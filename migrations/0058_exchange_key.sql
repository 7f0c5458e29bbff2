-- A document of the axis is looked up by its id there with every package and status that speaks of it.
create index exchange_message_key on exchange_message (link_id, document_key) where document_key is not null;
