-- Each issued document stands in the register by itself (NĐ 30/2020/NĐ-CP, Điều 14, 15): the versions of a merged report that were issued
-- before reports left as documents shared the record of their matter. A number may name its own record from now on.
alter table number_taken add column document_id uuid references document;

with version as (
  select gen_random_uuid() as id, m.id as matter, m.holder_body as body, m.changed_at, m.title, v.said, v.nth,
    lpad(v.said->>'number', 2, '0') as number, coalesce(s.figures::jsonb->'letterhead', '{}') as head,
    coalesce(m.fold->'fields'->>'signerName', '') as signer, coalesce(m.fold->'fields'->>'signerPosition', '') as position
  from matter m
  cross join lateral jsonb_array_elements(case when jsonb_typeof(m.fold->'fields'->'versions') = 'array'
    then m.fold->'fields'->'versions' else '[]' end) with ordinality v(said, nth)
  left join snapshot s on s.id = (v.said->>'snapshot')::uuid
  where m.process = 'yeu-cau-bao-cao' and v.said->>'document' is null and jsonb_typeof(v.said->'number') = 'number'
), entered as (
  insert into document (id, direction, body_id, type, type_code, number, symbol, designation, designation_key, issued_on, place, agency,
      agency_body, abstract, signatory, recipients, addressees, source, created_at)
  select id, 'di', body, 'Báo cáo', 'BC', number, sign, number || '/' || sign,
    regexp_replace(translate(lower(number || '/' || replace(sign, ' ', '')), 'đ', 'd'), '^0+', ''),
    (said->>'issuedOn')::date, head->>'place', coalesce(nullif(head->>'fullName', ''), head->>'organ'), body,
    regexp_replace(title, '^Báo cáo ', '') || case when nth > 1 then ' (phiên bản ' || nth || ')' else '' end,
    case when signer = '' then null else jsonb_build_object('name', signer, 'position', position) end,
    coalesce(head->'recipients', '[]'), coalesce(head->'addressees', '[]'), 'internal', changed_at
  from version cross join lateral (select coalesce(nullif(head->>'sign', ''), 'BC-VPUBND') as sign) s
  returning id
)
update number_taken n set document_id = version.id from version
where n.matter_id = version.matter and n.number = (version.said->>'number')::int and n.cancelled_at is null
  and version.id in (select id from entered);
