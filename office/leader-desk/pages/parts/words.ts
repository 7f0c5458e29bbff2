import { useUi } from '../../../../ui/index.ts'
import { deskText, type DeskText } from '../../text.ts'

export const DESK_HREF = '/ban-lam-viec'

/** Words of the desk in the reader's language. */
export function useWords(): DeskText {
  return deskText(useUi().lang)
}
