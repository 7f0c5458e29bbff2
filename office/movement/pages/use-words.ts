import { useUi } from '../../../ui/index.ts'
import { movementText, type MovementText } from '../text.ts'

export function useWords(): MovementText {
  return movementText(useUi().lang)
}
