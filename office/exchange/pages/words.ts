import { useUi } from '../../../ui/index.ts'
import { exchangeText, type ExchangeText } from '../text.ts'

export const useWords = (): ExchangeText => exchangeText(useUi().lang)
