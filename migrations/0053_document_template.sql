-- Templates of documents: what a new draft of a type begins with, in the words of a body or of all, with an owner, until a day.
create table document_template (
  id uuid primary key,
  body_id uuid references body,              -- whose drafts it is for; null: of every body
  type text not null,                        -- id of the type
  name text not null,
  name_key text not null,                    -- by which two names are the same; written by the program
  parts jsonb not null,                      -- addressees, legal bases, text in pieces, form, receivers: as the editor keeps them
  owner_post uuid not null references post,
  valid_until date,
  replaces uuid references document_template,
  ended_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references account
);
create unique index document_template_name on document_template
  (coalesce(body_id, '00000000-0000-0000-0000-000000000000'::uuid), type, name_key) where ended_at is null;

create table document_template_use (
  template_id uuid not null references document_template,
  matter_id uuid not null,
  used_by uuid references account,
  used_at timestamptz not null,
  primary key (template_id, matter_id)
);
