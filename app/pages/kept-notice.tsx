import { useEffect } from 'react'
import { KeptForm, Notice } from '../../ui/index.ts'
import type { Frame, KeptInPage } from '../web/frame.ts'
import { appText } from '../text.ts'
import { fillForm } from './fill-form.ts'
import { keptAs } from './refusal-panel.tsx'

/** After an ended session: what was typed stands in its form again; without scripts it stands here, to be sent from here. */
export function KeptNotice({ kept, frame }: { kept: KeptInPage; frame: Frame }) {
  const text = appText(frame.lang)
  const { id } = kept
  useEffect(() => {
    fillForm(document, kept)
    // Once for each form that was kept: a refresh of the page must not undo what is typed since.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id])
  return (
    <>
      <Notice kind="info" live>
        <p>{text.keptHead}</p>
        {kept.files.length > 0 ? <p>{text.chooseFilesAgain({ names: kept.files.join(', ') })}</p> : null}
      </Notice>
      <noscript>
        <KeptForm kept={keptAs(kept, { csrf: frame.csrf, labels: kept.labels })} />
      </noscript>
    </>
  )
}
