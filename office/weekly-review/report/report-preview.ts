import {
  placeAndDate,
  type Block,
  type Cell,
  type Inline,
  type OfficialDocument,
  type Table,
} from '@kheo/official-document/write'

/** A report as the page shows it before it is drawn: plain lines and tables. */
export type Preview = {
  readonly issuer: readonly string[]
  readonly number: string
  readonly place: string
  readonly title: readonly string[]
  readonly addressees: readonly string[]
  readonly blocks: readonly PreviewBlock[]
  readonly signer: { readonly lines: readonly string[]; readonly name: string }
  readonly recipients: readonly string[]
}
export type PreviewBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** `figures`: the sentence that comes from the frozen figures. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly figures: boolean }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: ReadonlyArray<readonly string[]> }

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII']

export function previewOf(document: OfficialDocument, figuresSentence: string): Preview {
  const { organ, signature } = document
  let heading = 0
  const blocks = document.body.flatMap((block): PreviewBlock[] => {
    if (block.kind === 'heading') return [{ kind: 'heading', text: `${ROMAN[heading++] ?? ''}. ${block.title ?? ''}` }]
    return shown(block, figuresSentence)
  })
  return {
    issuer: [organ.parent ?? '', organ.name].filter(Boolean).map(line => line.toUpperCase()),
    number: `${document.number ?? '…'}/${document.sign}`,
    place: placeAndDate(document),
    title: ['BÁO CÁO', document.abstract],
    addressees: document.addressees,
    blocks,
    signer: { lines: [...signature.authority, signature.position], name: signature.name },
    recipients: document.recipients.map(line => `- ${line};`),
  }
}

function shown(block: Block, figuresSentence: string): PreviewBlock[] {
  if (block.kind === 'paragraph')
    return [
      {
        kind: 'paragraph',
        text: plain(block.text),
        figures: figuresSentence !== '' && plain(block.text).includes(figuresSentence),
      },
    ]
  return block.kind === 'table' ? [tableOf(block)] : []
}

function tableOf({ header = [], rows, total = [] }: Table): PreviewBlock {
  return { kind: 'table', head: (header[0] ?? []).map(cellText), rows: [...rows, ...total].map(row => row.map(cellText)) }
}

function cellText(cell: Cell): string {
  return typeof cell === 'object' && 'text' in cell ? plain(cell.text) : plain(cell)
}

function plain(text: Inline): string {
  return typeof text === 'string' ? text : text.map(run => run.text).join('')
}
