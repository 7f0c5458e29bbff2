import { national, party } from './format.ts'
import type { StyleId } from './styles.ts'
import type { DocumentSystem } from './types.ts'

/** Set words and signs in which documents of the State and of the Party differ (law: NĐ 30 Phụ lục I; HD 36 and HD 05-HD/VPTW). */
export interface Conventions {
  /** Top right of page 1; the last line is underlined in its length. */
  crest: readonly { style: StyleId; words: string }[]
  /** What ends the name of the issuing body, and the abstract; null: a short rule. */
  /** Millimetres that a long name leaves free at each side of its cell: it must not run into the words of the State beside it. */
  organClear: number
  underOrgan: string | null
  underAbstract: string | null
  numberLead: string
  /** Between number and sign: `48/BC-VPUBND`, `479-KH/TU`. */
  numberJoint: string
  letterAbstractLead: string
  basisLead: string
  /** What leads the addressees of a tờ trình. */
  submitLead: string
  romanEnd: string
  closing: './.' | '.'
}

export const conventions: Record<DocumentSystem, Conventions> = {
  state: {
    crest: [
      { style: 'national', words: national.name },
      { style: 'motto', words: national.motto },
    ],
    organClear: 2,
    underOrgan: null,
    underAbstract: null,
    numberLead: 'Số: ',
    numberJoint: '/',
    letterAbstractLead: 'V/v ',
    basisLead: '',
    submitLead: 'Kính gửi',
    romanEnd: '.',
    closing: './.',
  },
  party: {
    crest: [{ style: 'national', words: party.name }],
    organClear: 0,
    underOrgan: party.star,
    underAbstract: party.underAbstract,
    numberLead: 'Số ',
    numberJoint: '-',
    letterAbstractLead: 'về việc ',
    basisLead: '- ',
    submitLead: 'Kính trình',
    romanEnd: '-',
    closing: '.',
  },
}
