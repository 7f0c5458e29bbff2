import type { Block, OfficialDocument, Table } from '@kheo/official-document/write'
import { exampleReport } from '../../libs/official-document/write/example.ts'

const paragraphs = exampleReport.body.filter(
  (block): block is Extract<Block, { kind: 'paragraph' }> => block.kind === 'paragraph',
)
const [table] = exampleReport.body.filter((block): block is Table => block.kind === 'table')

/** A report of so many sections, each with a heading and the paragraphs of the example, over which so many tables are spread. */
export function longReport(sections: number, tables: number): OfficialDocument {
  const share = (until: number): number => Math.floor((until * tables) / sections)
  const body = Array.from({ length: sections }, (_, i): Block[] => [
    { kind: 'heading', level: 'I', title: `Kết quả thực hiện nhiệm vụ nhóm ${i + 1}` },
    ...paragraphs.map(({ text }): Block => ({ kind: 'paragraph', text })),
    ...Array.from({ length: share(i + 1) - share(i) }, () => table).filter(each => each !== undefined),
  ])
  return { ...exampleReport, body: body.flat(), annexes: [] }
}
