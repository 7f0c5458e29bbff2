import { afterAll, beforeAll, expect, test } from 'vitest'
import { isProblem } from '../../../kernel/problem.ts'
import { must } from '../../../org/index.ts'
import type { Database } from '../../../platform/database/open.ts'
import { testDatabase } from '../../../test/database/open.ts'
import { basesInRegister } from './bases.ts'
import { basesCited, basisLine } from './bases-cited.ts'
import { Content, documentOf } from './content.ts'
import { formFindings } from './form-check.ts'
import { codeOf, makeScene, useOutgoing } from '../proof/scene.ts'
import { closeRenderer, drawn } from '../paper/render.ts'
import { readDraft } from './uploaded.ts'

let db: Database
beforeAll(async () => {
  db = await testDatabase()
  await useOutgoing()
})
afterAll(closeRenderer)

const HEAD = { sign: 'KH-UBND', abstract: 'Triển khai chuyển đổi số năm 2027', urgency: 'thuong' } as const
const WRITTEN = Content.parse({
  organ: 'Ủy ban nhân dân tỉnh Trường Yên',
  place: 'Trường Yên',
  body: [
    { kind: 'heading', level: 'I', title: 'Mục đích, yêu cầu' },
    { kind: 'paragraph', text: 'Nâng cao chất lượng phục vụ người dân, doanh nghiệp.' },
    { kind: 'list', marker: '-', items: ['Số hóa toàn bộ hồ sơ;', 'Rút ngắn thời gian giải quyết.'] },
    { kind: 'heading', level: 'I', title: 'Tổ chức thực hiện' },
    { kind: 'heading', level: '1', title: 'Sở Khoa học và Công nghệ' },
    { kind: 'paragraph', text: 'Chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch này.' },
  ],
  printed: ['Các sở, ban, ngành tỉnh', 'Lưu: VT, KGVX'],
  position: 'CHỦ TỊCH',
  signerName: 'Vũ Đình Khôi',
})

test.each(['docx', 'pdf'] as const)('a plan that was written elsewhere as %s comes into the editor in pieces', async format => {
  const model = documentOf(WRITTEN, { type: 'ke-hoach', ...HEAD }, { number: null, date: null })
  const bytes = await drawn(model, format)
  if (isProblem(bytes)) throw new Error(bytes.problem)
  const read = must(await readDraft({ name: `ke hoach.${format}`, content: bytes, by: 'lan' }))
  expect(read.abstract).toBe(HEAD.abstract)
  expect(read.content.body).toEqual([
    { kind: 'heading', level: 'I', title: expect.stringMatching(/^mục đích, yêu cầu$/iu), text: '' },
    { kind: 'paragraph', text: 'Nâng cao chất lượng phục vụ người dân, doanh nghiệp.' },
    { kind: 'list', marker: '-', items: ['Số hóa toàn bộ hồ sơ;', 'Rút ngắn thời gian giải quyết.'] },
    { kind: 'heading', level: 'I', title: expect.stringMatching(/^tổ chức thực hiện$/iu), text: '' },
    { kind: 'heading', level: '1', title: 'Sở Khoa học và Công nghệ', text: '' },
    { kind: 'paragraph', text: expect.stringMatching(/^Chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch này/u) },
  ])
  expect(read.content.printed?.[0]).toMatch(/^Các sở, ban, ngành tỉnh/u)
})

test('a scan, an empty and a broken file are refused with their reason', async () => {
  const files = [
    ['rong.docx', '', 'file/empty'],
    ['hong.pdf', '%PDF-1.7 hỏng', 'file/corrupt'],
    ['trang.txt', '   \n  ', 'file/empty'],
  ] as const
  for (const [name, text, code] of files)
    expect(codeOf(await readDraft({ name, content: new TextEncoder().encode(text), by: 'lan' })), name).toBe(code)
})

test('the form of what goes through the levels is checked: written here it is right, an uploaded letter names what is missing', async () => {
  const scene = await makeScene(db)
  const { matterId } = must(await scene.begin())
  must(await scene.submit(matterId))
  expect(await formFindings({ files: scene.files, by: 'lan' }, await scene.document(matterId), 'vi')).toEqual([])
  const model = documentOf(WRITTEN, { type: 'ke-hoach', ...HEAD }, { number: null, date: null })
  const pdf = await drawn({ ...model, recipients: [] }, 'pdf')
  if (isProblem(pdf)) throw new Error(pdf.problem)
  const { hash } = must(await scene.files.put(pdf, { maxBytes: 10_000_000 }))
  const uploaded = { ...(await scene.document(matterId)), drawn: null, content: { kind: 'file' as const, hash } }
  const found = await formFindings({ files: scene.files, by: 'lan' }, uploaded, 'vi')
  expect(found).toContainEqual(expect.objectContaining({ words: 'Thiếu nơi nhận', article: expect.stringContaining('II.9') }))
  expect(
    await formFindings({ files: scene.files, by: 'lan' }, { ...uploaded, content: { kind: 'file', hash: 'f'.repeat(64) } }, 'vi'),
  ).toBeNull()
})

test('legal bases: out of documents of the register that one may see, and what the text itself cites', async () => {
  const scene = await makeScene(db)
  const id = await scene.signed({ abstract: 'Ban hành Kế hoạch chuyển đổi số năm 2027' })
  must(await scene.issue(id, 1))
  const [line] = await basesInRegister(db.kysely, scene.as.drafter, 'chuyen doi so 2027')
  expect(line).toMatch(/^Báo cáo số 01\/BC-\S+ ngày 24 tháng 11 năm 2026 của .+ ban hành Kế hoạch chuyển đổi số năm 2027$/u)
  expect(await basesInRegister(db.kysely, scene.as.financeClerk, 'chuyen doi so 2027')).toEqual([])
  expect(await basesInRegister(db.kysely, scene.as.drafter, '  ')).toEqual([])
  const content = Content.parse({
    legalBases: ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
    body: [{ kind: 'paragraph', text: 'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.' }],
  })
  expect(basesCited(content)).toEqual(['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'])
  expect(basesCited({ ...content, legalBases: ['Nghị định số 30/2020/NĐ-CP'] })).toEqual([])
})

test('a legal basis is printed with number, day, agency and what it is about', () => {
  const known = {
    type: 'Nghị định',
    designation: '30/2020/NĐ-CP',
    issuedOn: '2020-03-05',
    agency: 'Chính phủ',
    abstract: 'Công tác văn thư',
  }
  expect(basisLine(known)).toBe('Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư')
})
