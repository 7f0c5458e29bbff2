export { fold } from './fold.ts'
export {
  formatDate,
  formatDateCited,
  formatDateDocument,
  formatDateFull,
  formatDateShort,
  formatTime,
  weekday,
} from './format-date.ts'
export { formatNumber, formatPercent } from './format-number.ts'
export { keepTogether } from './keep-together.ts'
export { detectLegacy, fromLegacy, type LegacyKind } from './legacy/legacy.ts'
export { looksLikeSyllable } from './legacy/syllable.ts'
export { foldedMatch, highlight, type Span } from './match.ts'
export { isNfd, nfc } from './nfc.ts'
export { personSortKey, sortKey } from './sort-key.ts'
export { normalizeTone } from './tone.ts'
export { words, type Word } from './words.ts'
export { smallBeginning } from './small-beginning.ts'
