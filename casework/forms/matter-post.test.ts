import { beforeAll, expect, test } from 'vitest'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { Database } from '../../platform/database/open.ts'
import { testDatabase } from '../../test/database/open.ts'
import { autosaved, postAct, type OpenForm } from './act-post.ts'
import type { Asker } from '../asker.ts'
import { bulkAct } from '../inbox/bulk.ts'
import { chainView } from '../chain/chain-view.ts'
import { fileOfMatter } from '../matter/files.ts'
import { openForm } from './form-open.ts'
import { localPath, postMatter } from './matter-post.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { matterView, type MatterView } from '../matter/matter-view.ts'
import { meanwhile } from './meanwhile.ts'
import { perform } from '../acts/perform.ts'
import { makeProofOffice, useProofsWithForms, type ProofOffice } from '../proof/office.ts'

let db: Database
let office: ProofOffice

beforeAll(async () => {
  useProofsWithForms()
  db = await testDatabase()
  office = await makeProofOffice(db)
})

type Sent = Record<string, string | File | readonly string[]>
function form(fields: Sent): FormData {
  const posted = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') posted.append(name, value)
    else if (value instanceof File) posted.append(name, value)
    else for (const each of value) posted.append(name, each)
  }
  return posted
}
async function send(asker: Asker, id: Uuid, fields: Sent): Promise<OpenForm | 'done'> {
  const result = await postAct(asker, id, form({ khoa: newId(), ...fields }))
  if (isProblem(result)) throw new Error(result.problem)
  return 'again' in result ? result.again : 'done'
}
async function shown(asker: Asker, id: Uuid): Promise<MatterView> {
  const view = await matterView(asker, id)
  if (!view) throw new Error('not shown')
  return view
}
const open = (result: OpenForm | 'done'): OpenForm => {
  if (result === 'done') throw new Error('was performed')
  return result
}
const pdf = (name: string) => new File(['%PDF-1.7 chứng cứ'], name, { type: 'application/pdf' })

async function received(title: string): Promise<Uuid> {
  const id = await office.give(title)
  expect(await send(office.head, id, { act: 'receive' })).toBe('done')
  return id
}

test('a form with a mistake comes back with every answer and the sentence at its field', async () => {
  const id = await received('biểu mẫu sai')
  const { view } = open(await send(office.chief, id, { act: 'extend', 'f.dueOn': '31/4/2026' }))
  expect(view.error?.items).toEqual([
    { fieldId: 'o-dueOn', words: 'Hạn mới: “31/4/2026” không phải là một ngày; ghi dạng 27/11/2026' },
  ])
  expect(view.fields[0]).toMatchObject({ values: ['31/4/2026'], error: expect.stringContaining('31/4/2026') })
})

test('files are kept when the form fails, and named by their token at the next try', async () => {
  const id = await received('tệp giữ lại')
  const { view } = open(await send(office.head, id, { act: 'progress', 'f.text': '', 'f.files': pdf('Biên bản.pdf') }))
  const [kept] = view.fields.find(field => field.name === 'files')?.kept ?? []
  expect(kept?.name).toBe('Biên bản.pdf')
  expect(await send(office.head, id, { act: 'progress', 'f.text': 'xong một nửa', 'f.files.kept': [kept?.token ?? ''] })).toBe(
    'done',
  )
  expect((await shown(office.head, id)).files.map(file => file.name)).toEqual(['Biên bản.pdf'])
})

test('a token of somebody else opens no file', async () => {
  const id = await received('tệp của người khác')
  const { view } = open(await send(office.head, id, { act: 'progress', 'f.text': '', 'f.files': pdf('Mật.pdf') }))
  const token = view.fields.find(field => field.name === 'files')?.kept?.[0]?.token ?? ''
  const other = await makeProofOffice(db)
  const theirs = await other.give('việc khác')
  await send(other.head, theirs, { act: 'receive' })
  const stolen = open(
    await send({ ...other.head, app: office.head.app }, theirs, { act: 'progress', 'f.text': '', 'f.files.kept': [token] }),
  )
  expect(stolen.view.fields.find(field => field.name === 'files')?.kept).toEqual([])
})

test('a refused file is named with its reason, the act is not performed', async () => {
  const id = await received('tệp bị từ chối')
  const before = (await shown(office.head, id)).version
  const { view } = open(
    await send(office.head, id, { act: 'progress', 'f.text': 'có chữ', 'f.files': new File(['MZ\0\x01'], 'virus.pdf') }),
  )
  expect(view.error?.items[0]?.words).toContain('virus.pdf: không nhận loại tệp này')
  expect((await shown(office.head, id)).version).toBe(before)
})

test('the same form sent twice is performed once', async () => {
  const id = await received('gửi hai lần')
  const fields = { act: 'progress', khoa: newId(), 'f.text': 'một lần thôi' }
  expect([await send(office.head, id, fields), await send(office.head, id, fields)]).toEqual(['done', 'done'])
  expect((await shown(office.head, id)).history.filter(line => line.what === 'progress')).toHaveLength(1)
})

test('the same key with other answers is told, and a new key lets it be sent', async () => {
  const id = await received('gửi lại khác')
  const khoa = newId()
  await send(office.head, id, { act: 'progress', khoa, 'f.text': 'lần một' })
  const again = open(await send(office.head, id, { act: 'progress', khoa, 'f.text': 'lần hai' }))
  expect(again.view.error?.head).toContain('đã được ghi rồi')
  expect(again.key).not.toBe(khoa)
  expect(await send(office.head, id, { act: 'progress', khoa: again.key, 'f.text': 'lần hai' })).toBe('done')
})

test('what another changed meanwhile stands beside what was typed; it can be taken, or kept', async () => {
  const id = await received('hai người cùng gia hạn')
  const first = await openForm(office.chief, id, 'extend')
  expect(await send(office.chief, id, { act: 'extend', 'f.dueOn': '03/12/2026', 'phien-ban': String(first?.version) })).toBe(
    'done',
  )
  const clash = open(
    await send(office.chief, id, { act: 'extend', 'f.dueOn': '10/12/2026', 'phien-ban': String(first?.version) }),
  )
  expect(clash.conflict?.fields).toEqual([{ name: 'dueOn', label: 'Hạn mới', now: '03/12/2026', yours: '10/12/2026' }])
  expect(clash.conflict?.acts.map(act => act.what)).toEqual(['extend'])
  const taken = open(
    await send(office.chief, id, {
      act: 'extend',
      y: 'lay:dueOn',
      'f.dueOn': '10/12/2026',
      'phien-ban': String(clash.version),
      'tu-phien-ban': String(clash.conflict?.since),
    }),
  )
  expect(taken.view.fields[0]?.values).toEqual(['03/12/2026'])
  expect(taken.conflict?.acts).toHaveLength(1)
  expect(await send(office.chief, id, { act: 'extend', 'f.dueOn': '10/12/2026', 'phien-ban': String(clash.version) })).toBe(
    'done',
  )
})

test('a draft is kept for its account in its post, and dropped when the act is done', async () => {
  const id = await received('bản nháp')
  await send(office.head, id, { act: 'progress', y: 'nhap', 'f.text': 'đang viết dở' })
  expect((await openForm(office.head, id, 'progress'))?.view.fields[0]?.values).toEqual(['đang viết dở'])
  expect((await shown(office.head, id)).drafts.map(draft => draft.act)).toEqual(['progress'])
  expect((await openForm(office.officer, id, 'progress')) ?? null).toBeNull()
  await send(office.head, id, { act: 'progress', 'f.text': 'xong' })
  expect((await openForm(office.head, id, 'progress'))?.view.fields[0]?.values).toEqual([])
})

test('a draft of an act that is no longer possible can still be read, and says why it cannot be sent', async () => {
  const id = await received('nháp rồi việc đã nộp')
  await send(office.head, id, { act: 'progress', y: 'nhap', 'f.text': 'mới làm được một nửa' })
  expect(await send(office.head, id, { act: 'submit' })).toBe('done')
  const stale = await openForm(office.head, id, 'progress')
  expect(stale?.view.fields[0]?.values).toEqual(['mới làm được một nửa'])
  expect(stale?.view.error?.head).toContain('khi việc đang ở tình trạng “chờ nghiệm thu”')
  expect(await openForm(office.officer, id, 'progress')).toBeNull()
})

test('drafts lie sealed in the database', async () => {
  const id = await received('niêm phong')
  await send(office.head, id, { act: 'progress', y: 'nhap', 'f.text': 'nội dung kín' })
  const [row] = await db.query<{ cipher: Buffer }>('select cipher from draft where subject = $1', [id])
  expect(row?.cipher.includes(Buffer.from('nội dung kín'))).toBe(false)
})

test('a body is meant by its short name; one that fits several is asked for again', async () => {
  const id = await received('chuyển đơn vị')
  const other = await makeProofOffice(db)
  const many = open(await send(office.chief, id, { act: 'move', 'f.body': 'so thu viec' }))
  expect(many.view.error?.items[0]?.words).toContain('có nhiều cơ quan')
  expect(await send(office.chief, id, { act: 'move', 'f.body': other.departmentName.toLowerCase() })).toBe('done')
  expect((await shown(other.head, id)).row.title).toBe('chuyển đơn vị')
})

test('a note is written by everyone who sees the matter, and told in the history', async () => {
  const id = await received('ghi chú')
  expect(await send(office.chief, id, { act: 'ghi-chu', 'f.text': 'Đã gọi điện cho Sở' })).toBe('done')
  expect((await shown(office.head, id)).history[0]).toMatchObject({ what: 'Ghi chú', note: 'Đã gọi điện cho Sở' })
})

test('evidence is given as an attachment to those who see the matter, and each reading is kept', async () => {
  const id = await received('tải tệp')
  await send(office.head, id, { act: 'progress', 'f.text': 'có tệp', 'f.files': pdf('Báo cáo.pdf') })
  const hash = (await shown(office.head, id)).files[0]?.href.split('/').at(-1) ?? ''
  const answer = await fileOfMatter(office.head, id, hash)
  if (isProblem(answer)) throw new Error(answer.problem)
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('Báo cáo.pdf'))
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await answer.text()).toBe('%PDF-1.7 chứng cứ')
  expect(await fileOfMatter(office.officer, id, hash)).toMatchObject({ problem: 'matter/not-found' })
  expect(await fileOfMatter((await makeProofOffice(db)).head, id, hash)).toMatchObject({ problem: 'matter/not-found' })
  const [log] = await db.query<{ n: number }>(
    `select count(*)::int as n from read_log where matter_id = $1 and what like 'file:%'`,
    [id],
  )
  expect(log?.n).toBe(1)
})

test('several matters at once: what cannot be done is told with its reason', async () => {
  const waiting = await office.give('chờ nhận')
  const already = await received('đã nhận rồi')
  const result = await bulkAct(office.head, form({ act: 'receive', khoa: newId(), viec: [waiting, already] }))
  expect(result.lines.map(line => [line.title, line.why])).toEqual([
    ['chờ nhận', null],
    ['đã nhận rồi', 'Chưa làm được “receive” khi việc đang ở tình trạng “đang làm”.'],
  ])
})

test('the acts offered name their keys, say why not yet, and put danger behind its form', async () => {
  const id = await received('nút bấm')
  await send(office.head, id, { act: 'submit' })
  const { acts } = await shown(office.chief, id)
  const button = (name: string) => acts.find(act => act.act === name)
  expect(button('cancel')).toMatchObject({ look: 'danger', opens: true })
  expect(button('ghi-chu')).toMatchObject({ key: 'B' })
  expect(button('accept')).toMatchObject({ opens: false, reason: null })
})

test('the chain of a matter is checked when it is shown: a changed act is found', async () => {
  const id = await received('chuỗi')
  expect(await chainView(db.kysely, id, office.head.today)).toMatchObject({ brokenAt: null })
  await db.query(`update act set input = '{"text":"sửa lén"}' where matter_id = $1 and seq = 2`, [id])
  expect(await chainView(db.kysely, id, office.head.today)).toMatchObject({ brokenAt: 2 })
})

test('a matter that is not for the reader is the same as none', async () => {
  const id = await office.give('không thấy')
  const stranger = (await makeProofOffice(db)).head
  expect([await matterView(stranger, id), await matterView(stranger, newId())]).toEqual([null, null])
  await expect(postMatter(stranger, id, form({ act: 'ghi-chu', 'f.text': 'x' }))).rejects.toMatchObject({ init: { status: 404 } })
})

test('the way back after an act stays inside the site', () => {
  expect(['/viec?xem=1', '//evil.example', '/\\evil', 'https://evil.example', null].map(localPath)).toEqual([
    '/viec?xem=1',
    null,
    null,
    null,
    null,
  ])
})

test('an earlier day is entered by the records clerk, with nobody else asked for it', async () => {
  const id = await received('ghi ngày sớm')
  const clerk = {
    ...office.head,
    viewer: { ...office.head.viewer, rights: new Set([...office.head.viewer.rights, 'records.register']) },
  }
  const fields = async (asker: Asker) => (await openForm(asker, id, 'progress'))?.view.fields.map(field => field.name)
  expect([await fields(office.head), await fields(clerk)]).toEqual([
    ['text', 'files'],
    ['text', 'files', 'effectiveOn'],
  ])
  const future = open(await send(clerk, id, { act: 'progress', 'f.text': 'x', 'f.effectiveOn': '30/11/2026' }))
  expect(future.view.error?.items[0]?.words).toContain('ngày thực hiện ở sau hôm nay')
  expect(await send(clerk, id, { act: 'progress', 'f.text': 'x', 'f.effectiveOn': '24/11/2026' })).toBe('done')
})

const drafts = async (asker: Asker, id: Uuid) => (await shown(asker, id)).drafts.map(draft => draft.act)
const autosave = (asker: Asker, id: Uuid, fields: Sent) => autosaved(asker, id, form(fields))

test('a draft goes with its act however that was done: by the API, in bulk, from another form', async () => {
  const { app, world, viewer } = office.head
  for (const way of ['api', 'bulk'] as const) {
    const id = await office.give(`nháp rồi làm ${way}`)
    await send(office.head, id, { act: 'receive', y: 'nhap' })
    expect(await drafts(office.head, id)).toEqual(['receive'])
    if (way === 'api')
      await inTransaction(app.db as Database, tx => perform(tx, world, viewer, { matterId: id, act: 'receive', key: newId() }))
    else await bulkAct(office.head, form({ act: 'receive', khoa: newId(), viec: id }))
    expect(await drafts(office.head, id)).toEqual([])
  }
})

test('what was typed just before the form was sent is not kept as a draft after it was done', async () => {
  const id = await received('gõ rồi gửi ngay')
  const khoa = newId()
  expect(await send(office.head, id, { act: 'progress', 'f.text': 'gửi luôn', khoa })).toBe('done')
  expect(await autosave(office.head, id, { act: 'progress', 'f.text': 'gửi luôn', khoa })).toMatchObject({
    problem: 'form/already-sent',
  })
  expect(await drafts(office.head, id)).toEqual([])
  await autosave(office.head, id, { act: 'progress', 'f.text': 'bản sau', khoa: newId() })
  expect(await drafts(office.head, id)).toEqual(['progress'])
})

test('an open form tells who did what since it was opened, and whether it can still be sent', async () => {
  const id = await received('có người làm cùng')
  const opened = await openForm(office.head, id, 'progress')
  const since = opened?.version ?? 0
  expect(await meanwhile(office.head, id, { act: 'progress', since })).toBeNull()
  await send(office.chief, id, { act: 'extend', 'f.dueOn': '03/12/2026' })
  const news = await meanwhile(office.head, id, { act: 'progress', since })
  expect(news).toMatchObject({ hindered: null, gone: false, acts: [{ what: 'extend' }] })
  expect(news?.acts[0]?.who).toContain('Chánh VP')
  const again = open(await send(office.head, id, { act: 'progress', y: 'nhap', 'f.text': 'dở', 'phien-ban': String(since) }))
  expect(again.meanwhile?.acts).toHaveLength(1)
  expect((await openForm(office.head, id, 'progress'))?.meanwhile?.acts).toHaveLength(1)
})

test('whoever may no longer open the matter is told no more than that', async () => {
  const id = await received('không còn của mình')
  const stranger = await makeProofOffice(db)
  expect(await meanwhile(stranger.head, id, { act: 'progress', since: 1 })).toEqual({ acts: [], hindered: null, gone: true })
})
