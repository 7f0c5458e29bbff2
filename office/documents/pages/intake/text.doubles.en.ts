import { counted } from '../../../../kernel/counted.ts'
import type { doubles as vi } from './text.doubles.vi.ts'

export const doubles: typeof vi = {
  doubleHead: ({ number, on }) =>
    number === null
      ? `This document may have been registered on ${on}`
      : `This document may have been registered: number ${number}, ${on}`,
  doubleNumber: 'Same number, date and issuing body. Compare and choose; until then it cannot be registered.',
  doubleFile: 'The file is the same as that of a registered document. Compare and choose; until then it cannot be registered.',
  doubleCaption: 'The document being registered beside the registered one',
  doubleThis: 'Being registered',
  doubleThat: number => (number === null ? 'Registered' : `Number ${number}`),
  doubleSame: 'same',
  doubleDiffers: 'differs',
  doubleFiles: 'File',
  doubleFileSame: 'same bytes',
  doubleWhere: 'Where it is',
  doubleAttach: number => (number === null ? 'Attach to the registered one' : `Attach to number ${number}`),
  doubleSendBack: 'Send back, do not register',
  doubleActsNote:
    'The new copy stands with the registered document and takes no number. Sent back, the sender over the exchange is told the reason; a paper goes back with it.',
  doubleReasons: {
    attach: ({ number, on }) => `Same as number ${number ?? ''} of ${on}; attached to it.`,
    'send-back': ({ number, on }) => `Same as number ${number ?? ''}, received on ${on}; sent back.`,
  },
  doubleOther: 'Another document: register it under a new number',
  doubleReason: 'Why it is another document',
  doubleOpen: number => (number === null ? 'Open the registered document' : `Open number ${number}`),
  asideHead: days => `Put aside in the last ${counted(days, 'day')}`,
  asideReason: 'Reason',
  asideBy: 'Put aside by',
  asideAt: 'At',
  asideBack: 'Take back',
  asideSender: 'taken back by its sender',
}
