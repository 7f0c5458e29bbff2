import { PageHead, Pager, Paper } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

type Read = {
  readonly name: string
  readonly text: string
  readonly nth: number
  readonly of: number
  readonly recognised: boolean
  readonly back: string
  readonly original: string
}

/** The text of a file beside the way to the file itself, which alone counts. */
export function FileText({ file: { name, text, nth, of, recognised, back, original } }: { file: Read }) {
  const words = useWords()
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: words.documentPart, href: back },
          { label: recognised ? words.scanTextHead : words.wholeText },
        ]}
        title={name}
      />
      <Paper text={text} spans={[]} tools={<a href={original}>{words.original}</a>} />
      {of > 1 ? (
        <Pager>
          {nth > 1 ? <a href={`?phan=${nth - 1}`}>{words.partBefore}</a> : null} <span>{words.textPart({ nth, of })}</span>{' '}
          {nth < of ? <a href={`?phan=${nth + 1}`}>{words.partAfter}</a> : null}
        </Pager>
      ) : null}
    </>
  )
}
