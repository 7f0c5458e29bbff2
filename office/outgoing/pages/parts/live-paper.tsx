import { useState } from 'react'
import type { DraftState } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'
import { PaperPicture } from './paper-picture.tsx'

type LivePaperProps = { path: string; version: string; written: boolean; draft: DraftState }

/** The pages as they will leave, drawn from what is typed: again after each pause in typing; without scripts after each saving. */
export function LivePaper({ path, version, written, draft }: LivePaperProps) {
  const words = useWords()
  const [shown, setShown] = useState({ draft, savings: 0 })
  // Each saving of what is typed draws the pages anew.
  if (shown.draft !== draft) setShown({ draft, savings: shown.savings + (draft.kind === 'saved' ? 1 : 0) })
  return (
    <>
      <p className="sheet-tools">
        <span>{words.livePaper}</span>
        {written ? <a href={`${path}/xem-thu/ban-in.pdf`}>PDF</a> : null}
      </p>
      <PaperPicture here={path} version={`${version}.${shown.savings}`} written={written} source={`${path}/xem-thu/trang.svg`} />
    </>
  )
}
