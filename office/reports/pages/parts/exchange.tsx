import { Button, ButtonLink, FileField, HiddenFields } from '../../../../ui/index.ts'
import { useUnitWords } from '../unit/use-unit-words.ts'

type Props = {
  view: { mayWrite: boolean; version: number }
  /** An annex: by Excel. None: the whole report, by Word. */
  annex: string | null
  csrf: string
  formKey: string
  path: string
}

/** The report out as a file and back in, for those who must write elsewhere. */
export function Exchange({ view, annex, csrf, formKey, path }: Props) {
  const words = useUnitWords()
  const file = annex ? `${path}/tep/xlsx?phu-luc=${annex}` : `${path}/tep/docx`
  return (
    <details className="disclosure">
      <summary>{`${words.exchange}: ${words.exchangeNote}`}</summary>
      <p>
        <ButtonLink href={file}>{annex ? words.downloadSheet : words.downloadWord}</ButtonLink>
      </p>
      {view.mayWrite ? (
        <form method="post" encType="multipart/form-data" action={annex ? `${path}?phu-luc=${annex}` : path}>
          <HiddenFields
            values={{
              csrf,
              khoa: `${formKey}:tep`,
              y: 'nhap-tep',
              'phien-ban': String(view.version),
              ...(annex ? { 'phu-luc': annex } : {}),
            }}
          />
          <FileField
            name="tep"
            id={annex ? 'tep-bang' : 'tep-bai'}
            label={annex ? words.takeInSheet : words.takeInWord}
            limits={words.takeInHint}
            accept={annex ? '.xlsx' : '.docx,.txt'}
          />
          <Button>{words.takeInButton}</Button>
        </form>
      ) : null}
    </details>
  )
}
