import { useUi } from '../../../ui/index.ts'
import { documentsText, type DocumentsText } from '../text.ts'

export function useWords(): DocumentsText {
  return documentsText(useUi().lang)
}
