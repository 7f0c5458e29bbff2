import { useRef } from 'react'
import {
  Button,
  ButtonLink,
  DraftStatus,
  ErrorSummary,
  FormActs,
  HiddenFields,
  inHanoi,
  Section,
  timeWords,
  useAutosave,
  useUi,
} from '../../../../ui/index.ts'
import type { OpeningPageData } from '../../../opening/page-data.ts'
import type { OpeningView } from '../../../opening/view.ts'
import { FormFields } from './form-fields.tsx'
import { useWords } from '../words.ts'

type Props = {
  page: Pick<OpeningPageData, 'form' | 'csrf' | 'process' | 'list' | 'accept'>
  /** What came back when it was sent and not done. */
  again?: OpeningView
}

/** The form of an act that opens a matter; what is typed is kept as a draft of who types it. */
export function OpeningForm({ page, again }: Props) {
  const words = useWords()
  const { lang } = useUi()
  const element = useRef<HTMLFormElement>(null)
  const draft = useAutosave(element, `/mo/${page.process}/nhap`)
  const { view, key, savedAt } = again ?? page.form
  return (
    <Section id="mo-viec" head={view.head} hideHead look="form">
      {view.error ? <ErrorSummary head={view.error.head} problems={view.error.items} note={view.error.note} /> : null}
      {savedAt ? <p className="act-note">{words.draftFrom(timeWords(inHanoi(savedAt).time, lang))}</p> : null}
      {view.note ? <p className="act-note">{view.note}</p> : null}
      <form ref={element} data-open-form="" method="post" encType={view.multipart ? 'multipart/form-data' : undefined} noValidate>
        <HiddenFields values={{ csrf: page.csrf, khoa: key }} />
        <FormFields fields={view.fields} accept={page.accept} />
        <FormActs>
          <Button look="primary" name="y" value="ghi">
            {view.button}
          </Button>
          <Button name="y" value="nhap" formNoValidate>
            {words.saveDraft}
          </Button>
          {savedAt ? (
            <Button name="y" value="bo-nhap" look="text" formNoValidate>
              {words.dropDraft}
            </Button>
          ) : null}
          <ButtonLink href={page.list.href}>{words.leaveForm}</ButtonLink>
          <DraftStatus state={draft} />
        </FormActs>
      </form>
    </Section>
  )
}
