-- Reports leave as outgoing documents. Those issued before stand in the register as documents too, and those approved before get theirs.
insert into document (id, direction, body_id, type, type_code, number, symbol, designation, designation_key, issued_on, place, agency,
    agency_body, abstract, signatory, recipients, addressees, source, created_at)
select id, 'di', body, 'Báo cáo', 'BC', number, sign, number || '/' || sign,
  regexp_replace(translate(lower(number || '/' || replace(sign, ' ', '')), 'đ', 'd'), '^0+', ''),
  issued_on::date, head->>'place', coalesce(nullif(head->>'fullName', ''), head->>'organ'), body,
  upper(left(abstract, 1)) || substr(abstract, 2), jsonb_build_object('name', signer, 'position', position),
  coalesce(head->'recipients', '[]'), coalesce(head->'addressees', '[]'), 'internal', changed_at
from (
  select m.id, m.holder_body as body, m.changed_at, lpad(m.fold->'fields'->>'number', 2, '0') as number,
    m.fold->'fields'->>'issuedOn' as issued_on, m.fold->'fields'->>'signerName' as signer, m.fold->'fields'->>'signerPosition' as position,
    regexp_replace(m.title, '^Báo cáo ', '') as abstract, h.head, coalesce(nullif(h.head->>'sign', ''), 'BC-VPUBND') as sign
  from matter m
  left join snapshot s on m.process = 'yeu-cau-bao-cao' and s.id = (m.fold->'fields'->>'snapshot')::uuid
  cross join lateral (select case when jsonb_typeof(m.fold->'fields'->'letterhead') = 'object' then m.fold->'fields'->'letterhead'
    else coalesce(s.figures::jsonb->'letterhead', '{}') end as head) h
  where ((m.process = 'bao-cao-tuan' and m.state = 'issued') or (m.process = 'yeu-cau-bao-cao' and m.state in ('issued', 'sent')))
    and jsonb_typeof(m.fold->'fields'->'number') = 'number' and not exists (select 1 from document d where d.id = m.id)
) issued;

insert into outbox (id, kind, payload, created_at, due_at)
select gen_random_uuid(), 'issue-document', jsonb_build_object('effect', 'issue-document', 'matter', id, 'seq', last_seq), now(), now()
from matter where state = 'approved' and process in ('bao-cao-tuan', 'yeu-cau-bao-cao');
