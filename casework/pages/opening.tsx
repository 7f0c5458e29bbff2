import { openingAction, openingLoader } from '../opening/page-data.ts'
import { OpeningPage, type OpeningPageProps } from './parts/forms/opening-page.tsx'

export { handle, meta } from './parts/forms/opening-page.tsx'

export const loader = openingLoader()
export const action = openingAction()

/** The form that opens a matter of any process which has one. */
export default function Opening(props: OpeningPageProps) {
  return <OpeningPage {...props} />
}
