import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LabelledDocument, Span } from './samples.ts'
import { cover, sameWords } from './tally.ts'

// usage: node bench/labels/merge.ts READINGS VIEW CORPUS ID,ID…
// READINGS holds A/ and B/, one file of tasks for each document; VIEW says how far each was read. Writes documents.jsonl and tells what the readers disagree on.

type Reading = {
  l1: number
  from: string
  l2: number
  to: string
  leads: string[]
  leadAt: number
  coop?: string[]
  dueResolved?: string | null
  sure: boolean
}
type Read = { span: Span; leads: Span[]; names: string[]; cooperating: Span[]; dueResolved: string | null; sure: boolean }

const [, , readings = '', view = '', corpus = '', ids = ''] = process.argv
const count = { first: 0, second: 0, both: 0, sameLead: 0, sameDue: 0, kept: 0 }
const documents: LabelledDocument[] = []
for (const id of ids.split(',')) {
  const text = readFileSync(join(corpus, `${id}.txt`), 'utf8')
  const cut = /=== CUT: label only up to line (\d+)/.exec(readFileSync(join(view, `${id}.txt`), 'utf8'))
  const lines = linesOf(text)
  const [a, b] = [reading('A', id, text, lines), reading('B', id, text, lines)]
  const rest = [...b]
  const tasks: LabelledDocument['tasks'] = []
  const doubted: Span[] = []
  for (const t of a) {
    const other = rest.findIndex(x => cover(x.span, t.span) >= 0.3)
    const [same] = other < 0 ? [] : rest.splice(other, 1)
    if (same) count.both++
    if (same && sameWords(same.names, t.names)) count.sameLead++
    else if (same) console.log(`${id} ${t.span.join('-')} other lead`)
    if (same && same.dueResolved === t.dueResolved) count.sameDue++
    if (!same) console.log(`${id} ${t.span.join('-')} first reader only${t.sure ? '' : ', not sure: in doubt'}`)
    if (same || t.sure)
      tasks.push({ span: t.span, leads: t.leads, cooperating: t.cooperating, dueResolved: t.dueResolved, readers: same ? 'both' : 'first' }) // prettier-ignore
    else doubted.push(t.span)
  }
  for (const t of rest) {
    console.log(`${id} ${t.span.join('-')} second reader only: in doubt`)
    doubted.push(t.span)
  }
  count.first += a.length
  count.second += b.length
  count.kept += tasks.length
  documents.push({ id, end: cut ? (lines[Number(cut[1])] ?? text.length) : text.length, tasks, ...(doubted.length ? { doubted: doubted.toSorted((x, y) => x[0] - y[0]) } : {}) }) // prettier-ignore
}
writeFileSync(join(import.meta.dirname, 'documents.jsonl'), documents.map(d => `${JSON.stringify(d)}\n`).join(''))
console.log(JSON.stringify(count), `agreement on tasks F1 ${((200 * count.both) / (count.first + count.second)).toFixed(1)}`)

function linesOf(text: string): number[] {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

function reading(reader: string, id: string, text: string, lines: readonly number[]): Read[] {
  const file = join(readings, reader, `${id}.jsonl`)
  if (!existsSync(file) || !readdirSync(join(readings, reader)).length) return []
  const find = (line: number, words: string, last: boolean): number => {
    for (const d of [0, 1, -1, 2, -2]) {
      const [from, to] = [lines[line - 1 + d], lines[line + d] ?? text.length]
      const row = from === undefined ? '' : text.slice(from, to)
      const at = last ? row.lastIndexOf(words) : row.indexOf(words)
      if (at >= 0 && from !== undefined) return from + at + (last ? words.length : 0)
    }
    return -1
  }
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap((line): Read[] => {
    const t: Reading = JSON.parse(line)
    const span: Span = [find(t.l1, t.from, false), find(t.l2, t.to, true)]
    if (span[0] < 0 || span[1] <= span[0]) return []
    const near = lines[Math.max(0, t.leadAt - 3)] ?? 0
    const leads = t.leads.flatMap(name => placeOf(text, name, near))
    const cooperating = (t.coop ?? []).flatMap(name => placeOf(text, name, Math.max(0, span[0] - 900)))
    return leads.length ? [{ span, leads, names: t.leads, cooperating, dueResolved: t.dueResolved ?? null, sure: t.sure }] : []
  }) // prettier-ignore
}

/** Where the name stands, over ends of lines too. */
function placeOf(text: string, name: string, from: number): Span[] {
  const pattern = new RegExp(name.trim().split(/\s+/).map(w => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'gu') // prettier-ignore
  pattern.lastIndex = from
  const m = pattern.exec(text)
  return m ? [[m.index, m.index + m[0].length]] : []
}
