import { sql } from 'kysely'
import { fold, personSortKey, sortKey } from '@kheo/viet-text'
import type { PlainDate } from '../kernel/clock.ts'
import { bodySearchText, PROVINCE_ID, storeSetting } from '../org/index.ts'
import { FOLLOW_UP_SETTING } from '../casework/jobs.ts'
import type { Tx } from '../platform/database/transaction.ts'
import {
  accountId,
  bodyId,
  personId,
  postId,
  POSITIONS,
  sampleBodies,
  samplePosts,
  sampleSuccessions,
  type SampleBody,
} from './organisation.ts'
import { PROVINCE } from './places.ts'
import { sampleId } from './random.ts'

/** Writes bodies, people, posts, accounts and settings of the sample in a few statements. */
export async function loadOrganisation(tx: Tx, today: PlainDate): Promise<void> {
  await loadBodies(tx, sampleBodies())
  await loadPeople(tx)
  await sql`insert into delegation (id, from_post, to_account, starts_on, ends_on, note) values (${sampleId('delegation:vinh-duong')}, ${postId('vinh')},
    ${accountId('duong')}, ${today}::date - 5, ${today}::date + 6, 'Đi công tác, giao xử lý công việc thường xuyên của phòng')`.execute(
    tx,
  )
  await storeSetting(tx, {
    key: 'office',
    value: { name: `Văn phòng UBND tỉnh ${PROVINCE}`, provinceName: `tỉnh ${PROVINCE}` },
    by: null,
  })
  await storeSetting(tx, {
    key: FOLLOW_UP_SETTING,
    value: { chiefOfOffice: postId('tuan'), chairman: postId('khoi'), office: bodyId('vp') },
    by: null,
  })
}

async function loadBodies(tx: Tx, bodies: readonly SampleBody[]): Promise<void> {
  const into = new Map(
    sampleSuccessions()
      .filter(each => each.isDefault)
      .map(each => [each.from, each.to]),
  )
  const rows = bodies.map(each => ({
    id: bodyId(each.key),
    kind: each.kind,
    is_division: each.agency !== null,
    agency_id: each.agency && bodyId(each.agency),
    valid_from: each.from,
    valid_until: each.until,
    keeper: each.until ? bodyId(into.get(each.key) ?? 'vp') : null,
    parent_id: each.parent && bodyId(each.parent),
    code: each.code,
    electronic_code: each.electronic,
    name: each.name,
    short_name: each.short,
    sort_key: sortKey(each.name),
    search_text: bodySearchText({ name: each.name, shortName: each.short, code: each.code, electronicCode: each.electronic }),
    legal_document: each.document,
  }))
  const columns = sql`x(id uuid, kind text, is_division boolean, agency_id uuid, valid_from date, valid_until date, keeper uuid, parent_id uuid, code text,
    electronic_code text, name text, short_name text, sort_key text, search_text text, legal_document text)`
  const from = sql`from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as ${columns}`
  await sql`insert into body (id, kind, is_division, agency_id, valid_from, valid_until, archive_keeper_id)
    select id, kind, is_division, agency_id, valid_from, valid_until, keeper ${from}`.execute(tx)
  await sql`insert into body_version (body_id, valid_from, valid_until, parent_id, code, electronic_code, name, short_name, sort_key, search_text, legal_document)
    select id, valid_from, valid_until, parent_id, code, electronic_code, name, short_name, sort_key, search_text, legal_document ${from}`.execute(
    tx,
  )
  await sql`insert into principal (kind, ref_id) values ('province', ${PROVINCE_ID}) on conflict do nothing`.execute(tx)
  await sql`insert into principal (kind, ref_id) select case when is_division then 'unit' else 'body' end, id ${from}`.execute(tx)
  const successions = sampleSuccessions().map((each, i) => ({
    id: sampleId(`succession:${i}`),
    on: each.on,
    kind: each.kind,
    from: bodyId(each.from),
    to: bodyId(each.to),
    is_default: each.isDefault,
  }))
  await sql`insert into body_succession (id, on_date, kind, from_body, to_body, is_default) select x.id, x."on", x.kind, x."from", x."to", x.is_default
    from jsonb_to_recordset(${JSON.stringify(successions)}::jsonb) as x(id uuid, "on" date, kind text, "from" uuid, "to" uuid, is_default boolean)`.execute(
    tx,
  )
}

async function loadPeople(tx: Tx): Promise<void> {
  const positions = Object.entries(POSITIONS).map(([key, each]) => ({ id: sampleId(`position:${key}`), ...each }))
  await sql`insert into position (id, name, is_leader, may_handle, rank) select x.id, x.name, x.leader, x.handles, x.rank
    from jsonb_to_recordset(${JSON.stringify(positions)}::jsonb) as x(id uuid, name text, leader boolean, handles boolean, rank integer)`.execute(
    tx,
  )
  const rows = samplePosts().map(each => ({
    person: personId(each.key),
    post: postId(each.key),
    account: accountId(each.key),
    login: fold(each.key),
    name: each.person,
    sort_key: personSortKey(each.person),
    search_text: fold(each.person),
    body: bodyId(each.body),
    unit: each.unit && bodyId(each.unit),
    position: sampleId(`position:${each.position}`),
    title: each.title,
    scope: each.scope,
    valid_from: each.body.startsWith('xa-') ? '2025-07-01' : '2020-01-01',
    roles: each.roles,
    settings: each.offered === null ? {} : { sample: true, sampleOrder: each.offered },
  }))
  const from = sql`from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(person uuid, post uuid, account uuid, login text, name text, sort_key text,
    search_text text, body uuid, unit uuid, position uuid, title text, scope text, valid_from date, roles text[], settings jsonb)`
  await sql`insert into person (id, name, sort_key, search_text) select person, name, sort_key, search_text ${from}`.execute(tx)
  await sql`insert into post (id, person_id, body_id, unit_id, position_id, title, scope, valid_from)
    select post, person, body, unit, position, title, scope, valid_from ${from}`.execute(tx)
  await sql`insert into account (id, person_id, name, must_change_password, settings) select account, person, login, true, settings ${from}`.execute(
    tx,
  )
  await sql`insert into principal (kind, ref_id) select 'person', person ${from}`.execute(tx)
  await sql`insert into principal (kind, ref_id) select 'post', post ${from}`.execute(tx)
  await sql`insert into post_role (post_id, role_id) select x.post, r.id ${from} cross join unnest(x.roles) as held(role_code) join role r on r.code = held.role_code`.execute(
    tx,
  )
}
