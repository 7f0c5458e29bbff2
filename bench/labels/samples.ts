import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from '../../libs/official-document/index.ts'

export type Span = [number, number]
export type GoldTask = {
  span: Span
  leads: string[]
  cooperating: string[]
  dueResolved: string | null
  /** Where the lead is named, as far as a reader said. */
  leadAt: Span | null
}
export type Sample = {
  id: string
  /** Samples of one group are never parted between training and test. */
  group: string
  text: string
  context: string | null
  docDate: string | null
  issuer: string | null
  tasks: GoldTask[]
  /** Where a task may be seen or not. */
  doubted: Span[]
  whole: boolean
  /** How much it counts in training. */
  weight: number
}

/** A labelled document as the repository keeps it: offsets into the file of the corpus, and answers. */
export type LabelledDocument = {
  id: string
  /** Labelled up to here. */
  end: number
  tasks: { span: Span; leads: Span[]; cooperating: Span[]; dueResolved: string | null; readers: 'both' | 'first' }[]
  /** One reader alone, in doubt: neither taught nor counted. */
  doubted?: Span[]
}

type LabelledRecord = {
  id?: string
  text: string
  context: string | null
  docDate: string | null
  issuer: string | null
  tasks: {
    lead: string
    leads?: string[]
    cooperating?: string[]
    span: Span
    dueResolved?: string | null
    dueOn?: string | null
  }[]
}

const rows = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): T => JSON.parse(line))

/** Paragraphs of a data set of the shape of `directives.jsonl`. */
export function recordsIn(file: string, name: string, weight: number): Sample[] {
  return rows<LabelledRecord>(file).map((r, i) => ({
    id: r.id ?? `${name}-${i + 1}`,
    group: `${name}:${r.docDate}:${r.issuer}`,
    text: r.text,
    context: r.context ?? null,
    docDate: r.docDate,
    issuer: r.issuer,
    whole: false,
    doubted: [],
    weight,
    tasks: r.tasks.map(t => ({
      span: t.span,
      leads: t.leads?.length ? t.leads : [t.lead],
      cooperating: t.cooperating ?? [],
      dueResolved: t.dueResolved ?? t.dueOn ?? null,
      leadAt: null,
    })),
  }))
}

/** Whole documents: the labels of this folder with the words of the corpus. */
export function documentsIn(corpus: string, labels = 'documents.jsonl'): Sample[] {
  return rows<LabelledDocument>(join(import.meta.dirname, labels))
    .filter(d => existsSync(join(corpus, `${d.id}.txt`)))
    .map(({ id, end, tasks, doubted = [] }) => {
      const text = readFileSync(join(corpus, `${id}.txt`), 'utf8').slice(0, end)
      const words = (spans: Span[]): string[] => spans.map(([a, b]) => text.slice(a, b).replace(/\s+/g, ' '))
      const { agency, issuedOn } = parseDocument(text)
      return {
        id,
        group: id,
        text,
        context: null,
        docDate: issuedOn ?? null,
        issuer: agency ?? null,
        whole: true,
        doubted,
        weight: 1,
        tasks: tasks.map(t => ({
          span: t.span,
          leads: words(t.leads),
          cooperating: words(t.cooperating),
          dueResolved: t.dueResolved,
          leadAt: t.leads[0] ?? null,
        })),
      }
    })
}

/** A paragraph that was written for the purpose counts less than a real one. */
const INVENTED = 0.5

export type Samples = { records: Sample[]; documents: Sample[]; invented: Sample[] }

/** All labels, given a folder with `real`, `dev` and `real-corpus`. */
export function samplesIn(data: string): Samples {
  const fixtures = join(import.meta.dirname, '../../libs/official-document/tasks/fixtures/invented.jsonl')
  return {
    records: recordsIn(join(data, 'real/directives.jsonl'), 'real', 1),
    documents: documentsIn(join(data, 'real-corpus')),
    invented: [...recordsIn(join(data, 'dev/directives.jsonl'), 'dev', INVENTED), ...recordsIn(fixtures, 'invented', INVENTED)],
  }
}
