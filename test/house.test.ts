import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { apiRoutes } from '../app/api/routes.ts'
import { pageOf } from '../app/http/page-access.ts'
import { modules } from '../app/modules.ts'
import { appPages } from '../app/pages.ts'
import { pageFile, rightOf, type Access } from '../kernel/module.ts'
import { lawRows } from '../law/index.ts'
import { STANDARD_ROLES } from '../org/standard-roles.ts'
import { importFault } from './house/floors.ts'
import { readSources, readStyles, ROOT } from './house/sources.ts'

// The plan of the house as a test: floors, names, sizes, words, law and policies.
const sources = readSources()
const product = sources.filter(({ path }) => !/\.test\.tsx?$/.test(path))

/** Queries of functions that ask the audience by themselves: none is a list of matters as rows of `ListDef`, each says what it is. */
const OWN_QUESTIONS: Readonly<Record<string, string>> = {
  'office/directives/follow/figures.ts': 'figures: how much of each the reader may open, in the one query that counts',
  'office/directives/follow/late-entry.ts': 'figures of all documents; a link stands only where the reader may look',
  'office/documents/books/export-documents.ts': 'everything leaves the house in batches, for the operator or a reader',
  'office/documents/books/follow-book.ts':
    'a column of a book: tasks and answers that the reader sees, beside lines of the engine',
  'office/documents/store.ts': 'types to choose from; an act on chosen rows',
  'office/leader-desk/risen.ts': 'lanes of the desk',
  'office/leader-desk/week-due.ts': 'lanes of the desk',
  'office/outgoing/drafting/bases.ts': 'suggestions while one types',
  'office/outgoing/store.ts': 'suggestions while one types',
  'office/reports/measures/catalogue-view.ts': 'names of what stands behind a figure, by id',
  'office/reports/measures/open-cases.ts': 'rows behind a figure of a report',
  'office/reports/regimes/calendar-view.ts': 'a calendar of several kinds of matter',
  'office/reports/requests/request-view.ts': 'two kinds of matter side by side',
  'office/weekly-review/lists/list-rows.ts': 'rows of a frozen week as they stood, a matter as often as it moved',
  'office/weekly-review/lists/lists.ts': 'rows of a frozen week as they stood',
  'office/weekly-review/weeks/running-figures.ts': 'figures of the running week',
  'office/weekly-review/weeks/seen-figures.ts': 'how many rows of a frozen week are hidden',
  'office/work-files/plan/store.ts': 'lines of a plan that no file was opened for yet: no matters',
  'office/work-files/store.ts': 'documents to put into a file, and those in it, by id',
}

test('files import their own room and lower floors only', () => {
  const faults = sources.flatMap(({ path, imports }) => imports.map(to => importFault(path, to)).filter(fault => fault !== null))
  expect(faults).toEqual([])
})

test('a breach of the floors is seen', () => {
  expect(importFault('kernel/ids.ts', 'platform/telling/log.ts')).toContain('up')
  expect(importFault('org/viewer.ts', 'records/index.ts')).toContain('sideways')
  expect(importFault('office/directives/rules.ts', 'office/reports/index.ts')).toContain('sideways')
  expect(importFault('office/reports/report.ts', 'office/directives/index.ts')).toBeNull()
  expect(importFault('office/reports/report.ts', 'office/directives/rules.ts')).toContain('sideways')
  expect(importFault('casework/acts/perform.ts', 'kernel/ids.ts')).toBeNull()
  expect(importFault('app/start.ts', 'test/browser/test.ts')).toContain('no room')
})

test('what Node runs does not import what only the bundler can read', () => {
  const ofPages = (path: string) => /^ui\/|(^|\/)pages\//.test(path) || path.endsWith('.tsx')
  const faults = product
    .filter(({ path }) => !ofPages(path))
    .flatMap(({ path, imports }) => imports.filter(to => /\.(tsx|css)$/.test(to)).map(to => `${path} imports ${to}`))
  expect(faults).toEqual([])
})

test('files stay short', () => {
  const long = product
    .filter(({ path }) => !path.startsWith('law/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').filter(line => line.trim() !== '').length }))
    .filter(({ lines }) => lines > 400)
  expect(long).toEqual([])
})

/** Lines that look into the state in SQL; comments do not count. */
const looksIntoFold = ({ path, text }: { readonly path: string; readonly text: string }): string[] =>
  text
    .split('\n')
    .filter(line => /\bfold\s*->/.test(line) && !/^\s*(?:\*|\/\/)/.test(line))
    .map(line => `${path}: ${line.trim()}`)

test('functions list, filter and count by typed facts (columns of the process), never by what lies in the state', () => {
  expect(looksIntoFold({ path: 'a.ts', text: "sql`m.fold->'fields'`" })).toHaveLength(1)
  expect(product.filter(({ path }) => /^(?:office|app)\//.test(path)).flatMap(looksIntoFold)).toEqual([])
})

test('a stranger finds his way in a room: at most 30 files of the product stand in one folder', () => {
  const counted = Map.groupBy([...product.map(({ path }) => path), ...readStyles().map(({ path }) => path)], path =>
    dirname(path),
  )
  const full = [...counted].filter(([, paths]) => paths.length > 30).map(([folder, paths]) => `${folder}: ${paths.length}`)
  expect(full).toEqual([])
})

test('a style sheet dresses one component: it stays short', () => {
  const long = readStyles().filter(({ lines }) => lines > 200)
  expect(long).toEqual([])
})

test('no file is a drawer for everything, and none is a barrel but the index of a room', () => {
  expect(product.map(({ path }) => path).filter(path => /(^|\/)(utils?|helpers?|common|misc)\.tsx?$/.test(path))).toEqual([])
  const barrels = product
    .filter(({ path }) => path.endsWith('/index.ts'))
    .map(({ path }) => path)
    .filter(path => !/^(libs|office)\/[^/]+\/index\.ts$|^[a-z]+\/index\.ts$|^libs\/[^/]+\/write\/index\.ts$/.test(path))
  expect(barrels).toEqual([])
})

test('no query asks the database which day it is: its day is that of London, ours comes with the clock', () => {
  const asking = /\bcurrent_date\b|\bcurrent_timestamp\b|\bnow\(\)::date/i
  expect(product.filter(({ text }) => asking.test(text)).map(({ path }) => path)).toEqual([])
})

test('lists ask the audience through the engine; what asks it by itself is named with its reason, and no more come', () => {
  const asking = /\b(?:audienceOf|seenThrough)\(|\b(?:from|join) audience\b/u
  const found = product.filter(({ path, text }) => path.startsWith('office/') && asking.test(text)).map(({ path }) => path)
  expect(found.toSorted()).toEqual(Object.keys(OWN_QUESTIONS).toSorted())
})

test('nothing is of type any, nothing is asserted away', () => {
  const faults = product.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, at) => ({ line, at: at + 1 }))
      .filter(
        ({ line }) => /(:|\bas|<|\|)\s*any\b(?!\w)/.test(withoutTexts(line)) || /@ts-(ignore|nocheck|expect-error)/.test(line),
      )
      .map(({ at }) => `${path}:${at}`),
  )
  expect(faults).toEqual([])
})

test('every office function says what it is, what it gives to others and what it brings', () => {
  const lacking = modules
    .filter(({ id }) => id.startsWith('office/'))
    .flatMap(({ id }) => ['README.md', 'index.ts', 'module.ts'].map(name => `${id}/${name}`))
    .filter(path => !existsSync(join(ROOT, path)))
  expect(lacking).toEqual([])
})

test('words stand in both languages, with the same arguments', async () => {
  const pairs = product.map(({ path }) => path).filter(path => /(^|\/)text(\.[a-z-]+)?\.vi\.ts$/.test(path))
  expect(pairs.length).toBeGreaterThan(1)
  for (const path of pairs) {
    const [vi, en] = await Promise.all([path, path.replace(/\.vi\.ts$/, '.en.ts')].map(wordsIn))
    expect(Object.keys(en ?? {}), path).toEqual(expect.arrayContaining(Object.keys(vi ?? {})))
    expect(Object.keys(vi ?? {}), path).toEqual(expect.arrayContaining(Object.keys(en ?? {})))
    const kinds = (words: Record<string, unknown> | undefined) =>
      Object.fromEntries(Object.entries(words ?? {}).map(([key, word]) => [key, typeof word]))
    expect(kinds(en), path).toEqual(kinds(vi))
  }
})

test('every figure of law has a source, a day from which it holds, and says how it was checked', () => {
  expect(lawRows.length).toBeGreaterThan(10)
  const faults = lawRows.filter(
    row => row.source.trim() === '' || !/^\d{4}-\d{2}-\d{2}$/.test(row.validFrom) || row.checked.trim() === '',
  )
  expect(faults.map(row => row.key)).toEqual([])
})

test('every page, menu item and API route names a declared right, or says why it needs none', async () => {
  const rights = new Set(modules.flatMap(each => each.rights.map(({ id }) => id)))
  const accesses: Array<readonly [where: string, access: Access]> = [
    ...modules.flatMap(({ id, pages }) => pages.map(page => [`${id} ${page.path}`, page.access] as const)),
    ...modules.flatMap(({ id, menu }) => menu.map(item => [`${id} menu ${item.href}`, item.access] as const)),
    ...appPages.map(page => [`app ${page.path}`, page.access] as const),
    ...(await apiRoutes()).map(route => [`${route.method} ${route.path}`, route.access] as const),
  ]
  const faults = accesses.filter(([, access]) => {
    const right = rightOf(access)
    return right === null ? 'public' in access && access.public.trim().length < 5 : !rights.has(right)
  })
  expect(faults.map(([where]) => where)).toEqual([])
})

test('rights hang in one tree and are held by standard roles only', () => {
  const all = modules.flatMap(each => each.rights.map(right => ({ ...right, module: each.id })))
  const ids = all.map(({ id }) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  expect(all.filter(({ parent, module }) => parent !== undefined && parent !== module && !ids.includes(parent))).toEqual([])
  expect(all.flatMap(({ id, roles }) => roles.filter(role => !(role in STANDARD_ROLES)).map(role => `${id}: ${role}`))).toEqual(
    [],
  )
})

test('every act that a person can do names a declared right, and the policy says who holds it', async () => {
  const rights = new Set(modules.flatMap(each => each.rights.map(({ id }) => id)))
  const parts = await Promise.all(modules.flatMap(each => (each.processes ? [each.processes()] : [])))
  const acts = parts.flatMap(({ processes }) =>
    processes.flatMap(({ id, policy, acts: ofProcess }) =>
      Object.entries(ofProcess).map(([act, def]) => ({ id, policy, act, def })),
    ),
  )
  const faults = acts.filter(({ def, policy }) => !def.systemOnly && !(rights.has(def.right) && def.right in policy))
  expect(faults.map(({ id, act }) => `${id} ${act}`)).toEqual([])
})

test('pages stand where the manifests say, at addresses without marks, each once', () => {
  const pages = [
    ...modules.flatMap(({ id, pages: ofModule }) => ofModule.map(page => ({ ...page, file: pageFile(id, page) }))),
    ...appPages.map(page => ({ ...page, file: `app/${page.file}` })),
  ]
  expect(pages.filter(({ file }) => !existsSync(join(ROOT, file))).map(({ file }) => file)).toEqual([])
  expect(pages.filter(({ path }) => !/^[a-z0-9/:?*.-]*$/i.test(path)).map(({ path }) => path)).toEqual([])
  const paths = pages.map(({ path }) => path.replaceAll(/:\w+/g, ':'))
  expect(paths.filter((path, place) => paths.indexOf(path) !== place)).toEqual([])
})

test('every item of the rail leads to a page', () => {
  const lost = modules.flatMap(({ menu }) => menu.map(({ href }) => href)).filter(href => pageOf(href) === null)
  expect(lost).toEqual([])
})

async function wordsIn(path: string): Promise<Record<string, unknown>> {
  const module: Record<string, unknown> = await import(pathToFileURL(join(ROOT, path)).href)
  const objects = Object.values(module).filter(
    (value): value is Record<string, unknown> => typeof value === 'object' && value !== null,
  )
  return Object.assign({}, ...objects)
}

/** Words in quotes say nothing of types. */
function withoutTexts(line: string): string {
  return line.replaceAll(/'[^']*'|`[^`]*`|\/\/.*$|^\s*\*.*$|\/\*.*\*\//g, "''")
}

/** Who writes words of documents: what imports the writer, papers of the movement, words of the composed reports. */
const WRITER =
  /from '@kheo\/official-document\/write'|^office\/movement\/papers\/(?!made|view)|^office\/reports\/(?:sum-up|paragraphs)\//m

test('what writes a document names days as documents do ("05/5/2026"), never as screens do ("05/05/2026")', () => {
  const writers = product.filter(({ path, text }) => path.startsWith('office/') && WRITER.test(`${path}\n${text}`))
  expect(writers.length).toBeGreaterThan(20)
  expect(writers.filter(({ text }) => /\bformatDate\b/.test(text)).map(({ path }) => path)).toEqual([])
})
