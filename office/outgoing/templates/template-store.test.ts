import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../../../kernel/access.ts'
import { newId } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import { askersAt } from '../../../casework/proof/office.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { readContent } from '../drafting/content-store.ts'
import { beginDraft } from '../drafting/drafting.ts'
import { postedIn } from '../drafting/form-input.ts'
import { dropTemplate, postTemplate, templateHere, templateRows, templateScopes } from './keep-templates.ts'
import { codeOf, makeScene, TUESDAY, useOutgoing, type Scene } from '../proof/scene.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})

const words = { all: 'mọi cơ quan' }
const PIECES = {
  'b.0.kind': 'heading',
  'b.0.level': 'I',
  'b.0.title': 'Kết quả',
  'b.1.kind': 'paragraph',
  'b.1.text': 'Trong tháng…',
}

/** What somebody with these rights posts to the page of one template. */
async function post(viewer: Viewer, id: string, fields: Readonly<Record<string, string>>, at = TUESDAY) {
  const asker = askersAt(db, at)(viewer)
  const scopes = await templateScopes(asker, words)
  const form = new FormData()
  const scope = scopes.keeps[0]?.value ?? ''
  for (const [name, value] of Object.entries({ name: 'Báo cáo tháng', type: 'bao-cao', scope, y: 'luu', ...fields }))
    form.append(name, value)
  const result = await postTemplate(asker, { scopes, id, posted: postedIn(form), address: '127.0.0.1' })
  if ('done' in result) return result.done
  return result.refusal ?? result.again
}
const keeper = (scene: Scene): Viewer => ({
  ...scene.as.chief,
  rights: new Set([...scene.as.chief.rights].filter(right => !right.startsWith('admin'))),
})
const admin = (scene: Scene): Viewer => ({ ...scene.as.chief, rights: new Set(['admin', 'admin.templates']) })
const rows = async (viewer: Viewer, at = TUESDAY) => {
  const asker = askersAt(db, at)(viewer)
  return templateRows(asker, await templateScopes(asker, words))
}

test('a template of a body begins a draft: type, text, legal bases, receivers; its use is counted once', async () => {
  const scene = await makeScene(db)
  const finance = `Sở Tài chính ${scene.suffix}`
  const id = await post(keeper(scene), '', {
    ...PIECES,
    abstract: 'Kết quả công tác tháng …',
    legalBases: 'Luật Tổ chức chính quyền địa phương',
    addressees: 'Chủ tịch UBND tỉnh',
    recipients: `${finance}\nBộ Nội vụ [G09]`,
  })
  if (typeof id !== 'string') throw new Error(JSON.stringify(id))
  const begun = { key: newId(), type: 'cong-van' as const, template: id, issuer: scene.body, abstract: '' }
  const { matterId } = must(await beginDraft(await scene.parts(scene.as.drafter), begun))
  const draft = await scene.document(matterId)
  expect(draft).toMatchObject({ type: 'bao-cao', abstract: 'Kết quả công tác tháng …', sign: expect.stringMatching(/^BC-/u) })
  expect(draft.recipients.map(each => each.name)).toEqual([finance, 'Bộ Nội vụ'])
  const content = must(await readContent(scene.files, draft.content.hash))
  expect(content.body.map(piece => piece.kind)).toEqual(['heading', 'paragraph'])
  expect(content.legalBases).toEqual(['Luật Tổ chức chính quyền địa phương'])
  expect(await rows(keeper(scene))).toMatchObject([{ name: 'Báo cáo tháng', used: 1, keeps: true }])
})

test('a changed template takes the place of the old; an ended one or one past its day begins nothing', async () => {
  const scene = await makeScene(db)
  const first = await post(keeper(scene), '', { ...PIECES, name: 'Báo cáo quý', validUntil: '31/12/2026' })
  const second = await post(keeper(scene), String(first), { ...PIECES, name: 'Báo cáo quý', validUntil: '31/12/2026' })
  expect(isProblem(second)).toBe(false)
  expect(codeOf(await scene.begin({ template: String(first) }))).toBe('outgoing/no-such-template')
  expect(codeOf(await scene.begin({ template: String(second) }))).toBe('done')
  expect(codeOf(await scene.begin({ template: String(second) }, '2027-01-04T02:00:00Z'))).toBe('outgoing/no-such-template')
  expect(await rows(keeper(scene), '2027-01-04T02:00:00Z')).toMatchObject([{ name: 'Báo cáo quý', expired: true }])
  const asker = askersAt(db, TUESDAY)(keeper(scene))
  const scopes = await templateScopes(asker, words)
  expect(await dropTemplate(asker, scopes, String(second), '127.0.0.1')).toBeNull()
  expect(codeOf(await dropTemplate(asker, scopes, String(second), '127.0.0.1'))).toBe('outgoing/no-such-template')
})

test('what is wrong is told at its field: no name, a name taken, a day that is none or past, a type of nobody', async () => {
  const scene = await makeScene(db)
  must(await post(keeper(scene), '', { name: 'Mẫu chung' }))
  const refused = async (fields: Readonly<Record<string, string>>) => {
    const result = await post(keeper(scene), '', fields)
    return isProblem(result) ? [result.problem, result.data['field']] : 'done'
  }
  expect(await refused({ name: 'M' })).toEqual(['outgoing/template-name-needed', 'name'])
  expect(await refused({ name: 'MẪU CHUNG' })).toEqual(['outgoing/template-taken', 'name'])
  expect(await refused({ name: 'Mẫu khác', validUntil: '31/02/2027' })).toEqual(['form/not-a-date', 'validUntil'])
  expect(await refused({ name: 'Mẫu khác', validUntil: '23/11/2026' })).toEqual(['outgoing/date-in-past', 'validUntil'])
  expect(await refused({ name: 'Mẫu khác', type: 'ket-luan' })).toEqual(['form/choose-one', 'type'])
  expect(await refused({ name: 'Mẫu khác', scope: scene.finance })).toEqual(['outgoing/not-your-body', 'scope'])
})

test('the administrator keeps templates of every body, an office those of its own; others keep none', async () => {
  const [scene, other] = [await makeScene(db), await makeScene(db)]
  const common = await post(admin(scene), '', { name: `Thông báo chung ${newId()}`, type: 'thong-bao', ...PIECES })
  const own = await post(keeper(scene), '', { name: 'Thông báo riêng', type: 'thong-bao', ...PIECES })
  const seen = async (viewer: Viewer) => (await rows(viewer)).filter(row => [common, own].includes(row.id)).map(row => row.keeps)
  expect(await seen(keeper(scene))).toEqual([false, true])
  expect(await seen(admin(scene))).toEqual([true])
  expect(await seen(keeper(other))).toEqual([false])
  expect(codeOf(await other.begin({ template: String(common) }))).toBe('done')
  expect(codeOf(await other.begin({ template: String(own) }))).toBe('outgoing/no-such-template')
  const reader = { ...scene.as.drafter, rights: new Set(['outgoing', 'outgoing.draft']) }
  const asker = askersAt(db, TUESDAY)(reader)
  expect(await templateHere(asker, await templateScopes(asker, words), String(own))).toBeNull()
})

test('the text is built by buttons without scripts: a piece added, the form of the type filled in and dropped', async () => {
  const scene = await makeScene(db)
  const added = await post(keeper(scene), '', { ...PIECES, buoc: 'b:add:1:list' })
  expect(added).toMatchObject({ parts: { body: [{ kind: 'heading' }, { kind: 'paragraph' }, { kind: 'list' }] } })
  const filled = await post(keeper(scene), '', { type: 'giay-moi', buoc: 'mau:dien' })
  expect(filled).toMatchObject({ parts: { form: { kind: 'giay-moi', invitees: [] } } })
  const dropped = await post(keeper(scene), '', { type: 'giay-moi', 'form.kind': 'giay-moi', buoc: 'mau:bo' })
  expect(dropped).not.toHaveProperty('parts.form.kind')
})
