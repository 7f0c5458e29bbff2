import { PageHead, Paper } from '../../../ui/index.ts'
import { useWords } from './use-words.ts'

type Read = { readonly name: string; readonly text: string; readonly back: string; readonly original: string }

/** The text of a file beside the way to the file itself, which alone counts. */
export function FileText({ file: { name, text, back, original } }: { file: Read }) {
  const words = useWords()
  return (
    <>
      <PageHead
        crumbs={[
          { label: words.incoming, href: '/van-ban' },
          { label: words.documentPart, href: back },
          { label: words.scanTextHead },
        ]}
        title={name}
      />
      <Paper text={text} spans={[]} tools={<a href={original}>{words.original}</a>} />
    </>
  )
}
