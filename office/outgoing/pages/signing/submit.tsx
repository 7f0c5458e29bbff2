import { actAction, actLoader } from '../../../../casework/acting/page-data.ts'
import { ActPage } from '../../../../casework/pages/parts/forms/act-page.tsx'
import { Section, type PageProps } from '../../../../ui/index.ts'
import { PaperPicture } from '../parts/paper-picture.tsx'
import { useWords } from '../use-words.ts'
import '../outgoing.css'

export { handle, meta } from '../../../../casework/pages/parts/forms/act-page.tsx'

export const loader = actLoader('van-ban-di', ['trinh'], async ({ read }) => read.matter.lastSeq)
export const action = actAction('van-ban-di', ['trinh'])

/** Who has to agree, in which order? */
export default function SubmitPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  return (
    <ActPage
      page={loaderData}
      again={actionData}
      above={<p className="act-note">{words.submitNote}</p>}
      side={
        <Section id="ban-in" head={words.livePaper}>
          <PaperPicture here={loaderData.matter.href} version={loaderData.beside} written />
        </Section>
      }
    />
  )
}
