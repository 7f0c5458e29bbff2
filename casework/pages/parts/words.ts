import { useUi } from '../../../ui/index.ts'
import { caseworkText, type CaseworkText } from '../../text.ts'

/** Words of this room in the reader's language. */
export function useWords(): CaseworkText {
  return caseworkText(useUi().lang)
}
