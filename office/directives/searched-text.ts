import type { MatterState } from '../../kernel/matter.ts'
import { Quote } from './terms.ts'

/** Words by which a task is found besides its title and code: its product, its deadline as said, the words it was given by. */
export function searchedText({ fields }: MatterState): string {
  const quote = Quote.safeParse(fields['quote'])
  const given = quote.success ? `${quote.data.text} ${quote.data.sourceLabel}` : ''
  return [fields['product'], fields['dueWords'], given].filter(text => typeof text === 'string').join(' \n ')
}
