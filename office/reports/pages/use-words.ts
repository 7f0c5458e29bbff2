import { useUi } from '../../../ui/index.ts'
import { reportsText, type ReportsText } from '../text.ts'

/** Words of this function in the reader's language. */
export function useWords(): ReportsText {
  return reportsText(useUi().lang)
}
