export type NewFunction = { readonly id: string; readonly vi: string; readonly en: string }

/** The files of a small office function that opens, lists, acts, counts and issues, with its right, its policy and a test. */
export function newFunctionFiles({ id, vi, en }: NewFunction): Readonly<Record<string, string>> {
  const name = camel(id)
  return {
    'README.md': `# ${vi}\n\n${en}. Say here in the office's words what the work is, its legal sources, its screens, who uses it, and what it does not do.\n`,
    'index.ts': `export { ${name}Module } from './module.ts'\n`,
    'module.ts': moduleFile({ id, vi, en }, name),
    'terms.ts': TERMS,
    'policy.ts': policyFile(id),
    'process.ts': processFile({ id, vi, en }, name),
    'look.ts': lookFile(id, name),
    'opening.ts': openingFile({ id, vi, en }, name),
    'list.ts': listFile({ id, vi, en }, name),
    'report.ts': reportFile({ id, vi, en }, name),
    'document.ts': documentFile({ id, vi, en }),
    'jobs.ts': jobsFile(id, name),
    [`${id}.test.ts`]: testFile(name),
  }
}

/** The list of modules with one more. */
export function withModule(list: string, id: string): string {
  const name = `${camel(id)}Module`
  const imported = list.replace(/(import \{ org \} from)/, `import { ${name} } from '../office/${id}/module.ts'\n$1`)
  return imported.replace(
    /(export const modules[^[]*\[\][^[]*\[|export const modules[^=]*= \[)([^\]]*)\]/,
    (_, head: string, inside: string) => `${head}${inside.trimEnd().replace(/,$/, '')}, ${name}]`,
  )
}

function camel(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function moduleFile({ id, vi, en }: NewFunction, name: string): string {
  return `import { defineModule, listPages } from '../../kernel/module.ts'

/** ${en}. */
export const ${name}Module = defineModule({
  id: 'office/${id}',
  names: { vi: '${vi}', en: '${en}' },
  rights: [{ id: '${id}.work', name: { vi: 'Làm việc với: ${vi}', en: 'Work on: ${en}' }, roles: ['chuyen-vien', 'truong-phong'] }],
  menu: [{ href: '/${id}', label: { vi: '${vi}', en: '${en}' }, order: 80, access: { right: '${id}.work' } }],
  pages: [...listPages('${id}', { right: '${id}.work' })],
  lists: async () => [(await import('./list.ts')).${name}List],
  processes: async () => {
    const [{ ${name} }, { ${name}Look }, { ${name}Opening }] = await Promise.all([import('./process.ts'), import('./look.ts'), import('./opening.ts')])
    return { processes: [${name}], looks: [${name}Look], openings: [${name}Opening] }
  },
  measures: async () => (await import('./report.ts')).${name}Measures,
  jobs: async () => (await import('./jobs.ts')).${name}Jobs,
})
`
}

const TERMS = `import { z } from 'zod'

export const Open = z.object({ note: z.string().trim().max(4000, 'form/too-long').default('') })
export type Open = z.infer<typeof Open>
export const Close = z.object({ result: z.string().trim().min(1, 'form/result-needed').max(4000, 'form/too-long') })
export type Close = z.infer<typeof Close>
`

function policyFile(id: string): string {
  return `import type { Policy } from '../../kernel/process.ts'

/** Who may do what, by the part in a matter. */
export const policy: Policy = {
  '${id}.work': ({ roles }) => roles.some(role => role.startsWith('holder-')),
}
`
}

const prefixOf = (id: string): string => id.replaceAll('-', '').slice(0, 6).toUpperCase()

function processFile({ id, vi, en }: NewFunction, name: string): string {
  return `import { defineProcess, type Change, type Given } from '../../kernel/process.ts'
import { holderSeats } from '../../casework/index.ts'
import { askIssue, LEAVING_NAMES, leavingActs } from '../../casework/issuing/leaving.ts'
import { policy } from './policy.ts'
import { Close, Open } from './terms.ts'

/** ${en}: opened, then closed with a result, or approved to leave as a document. Replace it by the real states, acts and clocks. */
export const ${name} = defineProcess<'open' | 'approved' | 'issued' | 'closed'>({
  id: '${id}',
  version: 1,
  codePrefix: '${prefixOf(id)}',
  names: { vi: '${vi}', en: '${en}' },
  states: { open: {}, approved: {}, issued: { final: 'done' }, closed: { final: 'done' } },
  stateNames: {
    open: { vi: 'đang làm', en: 'open' },
    approved: { vi: 'chờ ban hành', en: 'to be issued' },
    issued: { vi: 'đã ban hành', en: 'issued' },
    closed: { vi: 'đã xong', en: 'closed' },
  },
  acts: {
    mo: {
      from: 'new',
      to: 'open',
      right: '${id}.work',
      input: Open,
      change: ({ input }: Given<Open>): Change => ({ fields: { note: input.note } }),
    },
    xong: {
      from: ['open'],
      to: 'closed',
      right: '${id}.work',
      input: Close,
      change: ({ input }: Given<Close>): Change => ({ fields: { result: input.result } }),
    },
    duyet: {
      from: ['open'],
      to: 'approved',
      right: '${id}.work',
      input: Close,
      change: ({ input, viewer }: Given<Close>): Change => ({ fields: { result: input.result, signer: viewer?.post.id ?? null } }),
      effects: () => askIssue(),
      may: ['issue-document'],
    },
    ...leavingActs({ approved: 'approved', issued: 'issued', right: '${id}.work' }),
  },
  actNames: {
    mo: { vi: 'Mở', en: 'Open' },
    xong: { vi: 'Kết thúc', en: 'Close' },
    duyet: { vi: 'Duyệt để ban hành', en: 'Approve to be issued' },
    ...LEAVING_NAMES,
  },
  clocks: {},
  facts: [],
  policy,
  seats: matter => holderSeats(matter.holder, 'hold'),
  counted: true,
})
`
}

function reportFile({ id, vi, en }: NewFunction, name: string): string {
  return `import { sql } from 'kysely'
import { countedMeasures } from '../../casework/index.ts'

const common = {
  version: 1,
  validFrom: '2026-01-01',
  validUntil: null,
  kind: 'flow',
  unit: { vi: 'việc', en: 'matters' },
  source: { vi: 'Sổ biến động (ghi một lần, không sửa)', en: 'Flow, written once' },
  owner: { vi: '${vi}', en: '${en}' },
  law: null,
} as const

/** What it gives to reports: each measure says what it counts of the flow, and its list is what it counted. */
export const ${name}Measures = countedMeasures({
  id: 'office/${id}',
  process: '${id}',
  counted: [
    {
      rows: sql\`f.kind = 'opened'\`,
      measure: {
        ...common,
        id: '${prefixOf(id)}-01',
        said: 'tiếp nhận {n}',
        tells: 'leading',
        names: { vi: '${vi}: mở trong kỳ', en: '${en}: opened' },
        definition: { vi: 'Việc mở trong kỳ.', en: 'Opened in the period.' },
        formula: { vi: 'Đếm lượt mở trong kỳ', en: 'Count of openings in the period' },
      },
    },
    {
      rows: sql\`f.kind = 'done'\`,
      measure: {
        ...common,
        id: '${prefixOf(id)}-02',
        said: 'hoàn thành {n}',
        names: { vi: '${vi}: hoàn thành trong kỳ', en: '${en}: done' },
        definition: { vi: 'Việc kết thúc hoặc ban hành trong kỳ.', en: 'Closed or issued in the period.' },
        formula: { vi: 'Đếm lượt hoàn thành trong kỳ', en: 'Count of ends in the period' },
      },
    },
  ],
})
`
}

function documentFile({ vi, en }: NewFunction): string {
  return `import { officeHead } from '../../casework/people/office-head.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Reader } from '../../platform/database/open.ts'
import type { IssuedContent } from '../../platform/module-jobs.ts'

/** ${en}: the document by which the result leaves (Mẫu 1.4, NĐ 30/2020/NĐ-CP). Number, day, signature and book are the issuing service's. */
export async function contentOf(db: Reader, { title, fields }: MatterState): Promise<IssuedContent> {
  const { parent, organ, fullName, place } = await officeHead(db)
  const written = String(fields['result'] ?? '').split('\\n').filter(line => line.trim() !== '')
  return {
    signer: String(fields['signer']) as Uuid,
    attachments: [],
    replaces: null,
    paper: {
      type: 'bao-cao',
      organ: { parent, name: organ, fullName },
      number: null,
      date: null,
      sign: 'BC-VPUBND',
      place,
      abstract: \`Kết quả ${vi.charAt(0).toLowerCase()}${vi.slice(1)}: \${title}\`,
      addressees: [],
      legalBases: [],
      body: written.map(text => ({ kind: 'paragraph', text })),
      signature: { authority: [], position: '', name: '' },
      recipients: ['Lưu: VT'],
    },
  }
}
`
}

function jobsFile(id: string, name: string): string {
  return `import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { contentOf } from './document.ts'

/** The content of what was approved to leave. */
export const ${name}Jobs: ModuleJobs = { issues: ({ db }) => ({ '${id}': matter => contentOf(db.kysely, matter) }) }
`
}

function lookFile(id: string, name: string): string {
  return `import type { FormField, ProcessLook } from '../../kernel/act-form.ts'

const RESULT: FormField = { name: 'result', kind: 'paragraph', label: { vi: 'Kết quả', en: 'Result' } }

/** Forms and facts of its pages. */
export const ${name}Look: ProcessLook = {
  process: '${id}',
  forms: { xong: { fields: [RESULT], tone: 'primary' }, duyet: { fields: [RESULT] } },
  details: matter => (typeof matter.fields['note'] === 'string' && matter.fields['note'] !== '' ? [{ label: { vi: 'Ghi chú', en: 'Note' }, value: { text: matter.fields['note'] } }] : []),
}
`
}

function openingFile({ id, vi, en }: NewFunction, name: string): string {
  return `import type { OpeningDef } from '../../casework/index.ts'

/** The form by which a person opens one, at /mo/${id}. */
export const ${name}Opening: OpeningDef = {
  process: '${id}',
  act: 'mo',
  list: { href: '/viec', label: { vi: 'Việc của tôi', en: 'My work' } },
  title: { vi: '${vi}', en: '${en}' },
  form: () => ({
    fields: [
      { name: 'title', kind: 'text', label: { vi: 'Tên việc', en: 'What it is about' } },
      { name: 'note', kind: 'paragraph', label: { vi: 'Ghi chú', en: 'Note' }, optional: true },
    ],
  }),
}
`
}

function listFile({ id, vi, en }: NewFunction, name: string): string {
  return `import { isOpen, standsIn, type ListDef } from '../../casework/index.ts'

/** ${en}: which are mine, and where does each stand? The page, its file, its print and GET /api/lists/${id} come from this. */
export const ${name}List: ListDef = {
  id: '${id}',
  path: '${id}',
  right: '${id}.work',
  process: '${id}',
  title: { vi: '${vi}', en: '${en}' },
  tabs: {
    'cua-toi': { label: { vi: 'Của tôi', en: 'Mine' }, empty: { vi: 'Anh/chị chưa có việc nào.', en: 'You have none yet.' }, where: viewer => standsIn(viewer, ['receive', 'hold', 'decide']) },
    'dang-lam': { label: { vi: 'Đang làm', en: 'Open' }, empty: { vi: 'Không có việc nào đang làm.', en: 'None is open.' }, where: () => isOpen(true) },
    'tat-ca': { label: { vi: 'Tất cả', en: 'All' }, empty: { vi: 'Chưa có việc nào.', en: 'There is none yet.' }, where: () => null },
  },
  counts: true,
  find: { look: 'line', head: { vi: 'Tìm', en: 'Find' }, button: { vi: 'Tìm', en: 'Find' } },
  filters: [
    { name: 'tim', kind: 'words', label: { vi: 'Từ khóa', en: 'Words' } },
    { name: 'tu', kind: 'from', label: { vi: 'Từ ngày', en: 'From' } },
    { name: 'den', kind: 'until', label: { vi: 'Đến hết ngày', en: 'Until' } },
  ],
  file: '${id}',
  columns: [
    { id: 'title', head: { vi: 'Việc', en: 'Matter' }, look: { rowHead: true, wide: true }, cell: line => ({ href: \`/viec/\${line.id}\`, text: line.title, strong: line.unread, quiet: line.code }), file: { width: 60 } },
    { id: 'person', head: { vi: 'Người giữ', en: 'Held by' }, cell: line => line.person, file: { width: 24 } },
    { id: 'received', head: { vi: 'Ngày', en: 'Day' }, cell: line => ({ day: line.receivedOn }), file: { width: 12 } },
  ],
  acts: [
    { file: { vi: 'Xuất Excel', en: 'Excel' } },
    { href: '/mo/${id}', label: { vi: 'Mở', en: 'Open' }, look: 'primary' },
  ],
}
`
}

function testFile(name: string): string {
  return `import { expect, test } from 'vitest'
import { faultsOf } from '../../casework/validate-process.ts'
import { limitKeys } from '../../law/index.ts'
import type { ProcessDef } from '../../kernel/process.ts'
import { ${name}Module } from './module.ts'

test('the process is whole: every state is reached, every act has a right and a policy', async () => {
  const { processes } = await ${name}Module.processes()
  const rights = new Set<string>(${name}Module.rights.map(right => right.id))
  // The checker takes any process; this one's states are narrower.
  expect(processes.flatMap(process => faultsOf(process as ProcessDef, { rights, facts: new Set(), limits: limitKeys }))).toEqual([])
})
`
}
