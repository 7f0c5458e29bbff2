import { openingAction, openingLoader } from '../../../casework/opening/page-data.ts'
import { OpeningPage, type OpeningPageProps } from '../../../casework/pages/parts/forms/opening-page.tsx'

export { handle, meta } from '../../../casework/pages/parts/forms/opening-page.tsx'

export const loader = openingLoader('ho-so-cong-viec')
export const action = openingAction('ho-so-cong-viec')

/** Opens a work file. */
export default function NewFilePage(props: OpeningPageProps) {
  return <OpeningPage {...props} />
}
