import { openingAction, openingLoader } from '../../../casework/opening/page-data.ts'
import { OpeningPage, type OpeningPageProps } from '../../../casework/pages/parts/forms/opening-page.tsx'

export { handle, meta } from '../../../casework/pages/parts/forms/opening-page.tsx'

export const loader = openingLoader('phong-trao')
export const action = openingAction('phong-trao')

/** Launching a movement. */
export default function Launch(props: OpeningPageProps) {
  return <OpeningPage {...props} />
}
