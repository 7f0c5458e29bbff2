/**
 * Scores `parse` and `cite` against labels kept as offsets into a folder of documents that is not part of this repository.
 * usage: node bench/labels/parse-cite-score.ts FOLDER_OF_TEXTS BATCH [--show]     (BATCH: the name after "parse-" and "cite-")
 * `either`: the text allows both readings; it counts neither found nor missed. `skip`: fields the labels do not judge.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { citeLine } from '../../libs/official-document/cite/cite-line.ts'
import { parseLine } from '../../libs/official-document/parse/parse-line.ts'

type Place = [number, number] | null
interface DocumentLabel {
  document: string
  signatory: { authority: string | null; position: string | null; name: Place } | null
  addressees: Place[]
  recipients: Place[]
  abstract: Place
  sections: { label: string; title: Place; either?: true }[]
  legalBases: { number: string | null; issuedOn: string | null; text?: Place; either?: true }[]
  skip: string[]
  [fact: string]: unknown
}
interface CitationLabel {
  span: [number, number]
  type: string
  designation: string | null
  issuedOn: string | null
  agency: string | null
  either?: true
}

const [folder = '', batch = '', show] = process.argv.slice(2)
const read = <T>(kind: string): T[] =>
  readFileSync(new URL(`${kind}-${batch}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map(line => JSON.parse(line) as T) // prettier-ignore
const textOf = (id: string): string => readFileSync(join(folder, `${id}.txt`), 'utf8')
const folded = (value: unknown): string | null =>
  typeof value === 'string'
    ? value.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(/[.,;:]+$/u, '').toLowerCase().replace(/oà/gu, 'òa').replace(/uỷ/gu, 'ủy') // prettier-ignore
    : null
const told = (...parts: unknown[]): void => void (show && console.log(...parts))

const sums = new Map<string, number[]>()
const count = (field: string, value: number): void => void sums.set(field, [...(sums.get(field) ?? []), value])

function one(id: string, field: string, got: unknown, want: unknown): void {
  const right = folded(got) === folded(want)
  count(field, right ? 1 : 0)
  if (!right) told(id, field, '\n   want', want, '\n   got ', got)
}

function many(id: string, field: string, got: string[], want: string[], free: string[]): void {
  const judged = got.map(folded).filter(g => !free.map(folded).includes(g))
  const wanted = want.map(folded)
  const hit = judged.filter(g => wanted.includes(g)).length
  const [p, r] = [judged.length ? hit / judged.length : 1, wanted.length ? hit / wanted.length : 1]
  count(field, !judged.length && !wanted.length ? 1 : p + r ? (2 * p * r) / (p + r) : 0)
  const [missing, extra] = [wanted.filter(w => !judged.includes(w)), judged.filter(g => !wanted.includes(g))]
  if (missing.length + extra.length) told(id, field, '\n   missing', missing, '\n   extra', extra)
}

const FACTS = ['type', 'typeCode', 'designation', 'issuedOn', 'place', 'agency', 'parentAgency', 'urgency']

for (const label of read<DocumentLabel>('parse')) {
  const id = label.document
  const text = textOf(id)
  const at = (place: Place | undefined): string => (place ? text.slice(...place) : '')
  const got = parseLine({ id, text })
  for (const fact of FACTS) one(id, fact, got[fact as keyof typeof got], label[fact])
  one(id, 'abstract', got.abstract, label.abstract && at(label.abstract))
  one(id, 'signatory.name', got.signatory?.name ?? null, label.signatory && at(label.signatory.name))
  for (const part of ['position', 'authority'] as const)
    one(id, `signatory.${part}`, got.signatory?.[part] ?? null, label.signatory?.[part] ?? null)
  const section = (s: { label: string; title: string | null }): string => `${s.label} ${s.title ?? 'null'}`
  const base = (b: { number: string | null; text: string; issuedOn: string | null }): string =>
    `${b.number ?? b.text} ${b.issuedOn}`
  const judges = (field: string): boolean => !label.skip.includes(field)
  if (judges('addressees')) many(id, 'addressees', got.addressees, label.addressees.map(at), [])
  if (judges('recipients')) many(id, 'recipients', got.recipients, label.recipients.map(at), [])
  if (judges('sections')) {
    const free = new Set(label.sections.filter(s => s.either).map(s => s.label))
    many(id, 'sections', got.sections.filter(s => !free.has(s.label)).map(section),
      label.sections.filter(s => !free.has(s.label)).map(s => section({ label: s.label, title: s.title && at(s.title) })), []) // prettier-ignore
  }
  if (judges('legalBases')) {
    const want = label.legalBases.map(b => ({ either: b.either, key: base({ ...b, text: at(b.text) }) }))
    many(id, 'legalBases', got.legalBases.map(base), want.filter(w => !w.either).map(w => w.key), want.filter(w => w.either).map(w => w.key)) // prettier-ignore
  }
}

const TYPES: Record<string, string> = { QĐ: 'quyết định', KH: 'kế hoạch', NQ: 'nghị quyết', 'NĐ': 'nghị định', CT: 'chỉ thị', TB: 'thông báo' } // prettier-ignore
const typeOf = (type: string | null): string | null => {
  const plain = folded(TYPES[type ?? ''] ?? type)
  return /^(?:luật|bộ luật|pháp lệnh|hiến pháp|báo cáo|tờ trình)/u.exec(plain ?? '')?.[0] ?? plain
}
const overlap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0])) / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))

let [hits, found, wanted] = [0, 0, 0]
for (const { document: id, citations } of read<{ document: string; citations: CitationLabel[] }>('cite')) {
  const text = textOf(id)
  const got = citeLine({ id, text }).citations
  const free = citations.filter(c => c.either)
  const judged = got.filter(g => !free.some(c => overlap(g.span as [number, number], c.span) > 0))
  found += judged.length
  for (const c of citations.filter(each => !each.either)) {
    wanted++
    const g = judged.find(each => overlap(each.span as [number, number], c.span) >= 0.5)
    const same = g && typeOf(g.type) === typeOf(c.type) && (['designation', 'issuedOn', 'agency'] as const).every(k => folded(g[k]) === folded(c[k])) // prettier-ignore
    if (same) hits++
    else told(id, 'cite', JSON.stringify(text.slice(...c.span)), '\n   want', c.type, c.designation, c.issuedOn, c.agency, '\n   got ', g ? [g.type, g.designation, g.issuedOn, g.agency].join(' | ') : null) // prettier-ignore
  }
  for (const g of judged)
    if (!citations.some(c => overlap(g.span as [number, number], c.span) >= 0.5)) told(id, 'cite extra', JSON.stringify(text.slice(...g.span))) // prettier-ignore
}

const percent = (x: number): string => (100 * x).toFixed(1)
const means = [...sums].map(([field, values]) => [field, values.reduce((a, b) => a + b, 0) / values.length] as const)
console.log('parse', percent(means.reduce((a, [, v]) => a + v, 0) / means.length), ' ', means.map(([f, v]) => `${f} ${percent(v)}`).join('  ')) // prettier-ignore
console.log('cite ', percent((2 * hits) / (found + wanted)), `  precision ${percent(hits / found)}  recall ${percent(hits / wanted)}  of ${wanted}`) // prettier-ignore
