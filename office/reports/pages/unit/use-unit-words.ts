import { useUi } from '../../../../ui/index.ts'
import { unitText, type UnitText } from './unit-words.ts'

/** Words of requests and units' reports in the reader's language. */
export function useUnitWords(): UnitText {
  return unitText(useUi().lang)
}
