import { useUi } from '../../../ui/index.ts'
import { pageText, type PageText } from './text.ts'

/** Words of these pages in the reader's language. */
export function useWords(): PageText {
  return pageText(useUi().lang)
}
