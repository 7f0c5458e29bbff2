import { styles } from './styles.ts'
import type { Style, StyleId, Styles } from './styles.ts'

/**
 * How documents of the Party differ from those of the State. Sources: tables of HD 36-HD/VPTW (2018) and of guides to HD 05-HD/VPTW
 * (2026) in second-hand copies; the primary texts were not seen. `unsure`: the copies disagree or are silent.
 */
const article = 'HD 36-HD/VPTW; HD 05-HD/VPTW'
const secondHand = { article, certainty: 'second-hand' } as const
const unsure = { article, certainty: 'unsure' } as const

/** Distance of lines 18 or 19 pt by source; first line 10 mm; at least 6 pt between paragraphs. */
const body = { size: [14, 15, 14], firstLine: 10, lineExact: 18, ...unsure } as const
const flush = { size: [14, 15, 14], lineExact: 18, ...unsure } as const
const fourteen = { size: [14, 14, 14], ...secondHand } as const
const heading = { size: [14, 15, 14], ...secondHand } as const

const differences: Partial<Record<StyleId, Partial<Style>>> = {
  national: { size: [15, 15, 15], ...secondHand },
  parentOrgan: fourteen,
  organ: fourteen,
  star: fourteen,
  number: fourteen,
  placeDate: fourteen,
  letterAbstract: { size: [12, 12, 12], italic: true, ...secondHand },
  typeName: { size: [15, 16, 16], ...secondHand },
  abstract: { size: [14, 15, 15], ...secondHand },
  underAbstract: { size: [14, 15, 14], ...unsure },
  issuer: { size: [14, 15, 14], ...unsure },
  enacting: { size: [14, 15, 14], ...unsure },
  addressLead: { size: [14, 14, 14], italic: true, ...unsure },
  addressOne: { size: [14, 14, 14], ...unsure },
  addressItem: { size: [14, 14, 14], ...unsure },
  legalBasis: { ...body, italic: false },
  body,
  bodyFlush: flush,
  part: heading,
  partTitle: heading,
  section: heading,
  sectionTitle: heading,
  article: body,
  roman: body,
  clauseTitle: body,
  clause: body,
  point: body,
  authority: fourteen,
  position: { ...fourteen, bold: false },
  signer: fourteen,
  recipientsHead: { size: [14, 14, 14], bold: false, italic: false, underline: true, ...secondHand },
  recipient: { size: [12, 12, 12], ...unsure },
  copyKind: fourteen,
  mark: { size: [14, 14, 14], ...unsure },
  pageNumber: { size: [14, 14, 14], ...unsure },
}

/** Styles of a document of the Party; what is not said there is set as in NĐ 30. */
export const partyStyles: Styles = Object.fromEntries(
  (Object.keys(styles) as StyleId[]).map(id => [id, { ...styles[id], ...differences[id] } satisfies Style]), // keys of a const table
) as Record<StyleId, Style>
