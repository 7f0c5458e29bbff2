import { openingAction, openingLoader } from '../../../casework/opening/page-data.ts'
import { OpeningPage, type OpeningPageProps } from '../../../casework/pages/parts/forms/opening-page.tsx'

export { handle, meta } from '../../../casework/pages/parts/forms/opening-page.tsx'

export const loader = openingLoader('mo-hinh')
export const action = openingAction('mo-hinh')

/** Registering a model: the ten items of the form. */
export default function Register(props: OpeningPageProps) {
  return <OpeningPage {...props} />
}
