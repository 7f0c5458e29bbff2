import { useUi } from '../../../ui/index.ts'
import { workFilesText, type WorkFilesText } from '../text.ts'

export const useWords = (): WorkFilesText => workFilesText(useUi().lang)
