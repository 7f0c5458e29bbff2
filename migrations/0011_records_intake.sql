-- Documents on their way into the register: what was read from the file, what the clerk made of it, the tasks it proposes.
create table intake (
  id uuid primary key,                       -- becomes the id of the document and of its matter
  body_id uuid not null references body,     -- in whose register it will stand
  source text not null default 'typed',      -- typed, internal, exchange: the last two are not edited
  received_on date not null,
  answers jsonb not null,                    -- field → as it stands in the form
  reading jsonb not null,                    -- field → value as read, places in the text; sections, citations
  proposals jsonb not null default '[]',
  text_hash text references file,
  version integer not null default 1,        -- raised by every saving: two clerks do not overwrite each other
  open_by uuid references account,           -- who has it open
  open_at timestamptz,
  created_by uuid references account,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  registered_at timestamptz,
  dropped_at timestamptz,
  dropped_reason text
);
create index intake_waiting on intake (body_id, created_at) where registered_at is null and dropped_at is null;

create table intake_file (
  intake_id uuid not null references intake,
  position integer not null,
  name text not null,
  file_hash text not null references file,
  role text not null,                        -- original, attachment
  warning text,
  primary key (intake_id, position)
);
create index intake_file_hash on intake_file (file_hash);

alter table document add column received_on date;
alter table document add column confidentiality text;
alter table document add column citations jsonb not null default '[]';
alter table document add column proposals jsonb not null default '[]';
alter table document add column note text;
create index document_key on document (body_id, designation_key) where designation_key is not null;

-- Text of a matter's documents: searched with its words, kept when those are written anew.
alter table matter_text add column extra_folded tsvector;
alter table matter_text add column extra_exact tsvector;
