import { DataTable, Hash, Section } from '../../../ui/index.ts'
import type { DiffPart, UpdateFileView } from '../arriving/update-view.ts'
import { useWords } from './words.ts'
import './exchange.css'

/** The files of an update: what each is beside those that are here, both hashes, and what changed in the words. */
export function UpdateFiles({ id, files }: { id: string; files: readonly UpdateFileView[] }) {
  const words = useWords()
  return (
    <Section id="tep-cap-nhat" head={words.updateFiles} note={words.updateFilesNote}>
      <DataTable
        caption={words.updateFiles}
        hideCaption
        rowKey={file => String(file.position)}
        rows={files}
        columns={[
          {
            id: 'name',
            head: words.updateFile,
            rowHead: true,
            cell: file => <a href={`/lien-thong/${id}/tep/${file.position}`}>{file.name}</a>,
          },
          { id: 'change', head: words.updateFileChange, wide: true, cell: file => file.words },
          { id: 'hash', head: words.updateFileHash, cell: file => <Hash value={file.hash} /> },
          { id: 'before', head: words.updateFileBefore, cell: file => (file.before ? <Hash value={file.before.hash} /> : null) },
        ]}
      />
      {files.map(file => (file.diff ? <Compared key={file.position} name={file.name} parts={file.diff} /> : null))}
    </Section>
  )
}

function Compared({ name, parts }: { name: string; parts: readonly DiffPart[] }) {
  const words = useWords()
  const changed = parts.some(({ kind }) => kind !== 'same')
  return (
    <details className="disclosure" open={changed}>
      <summary>{words.compareWords(name)}</summary>
      {changed ? (
        <p className="exchange-diff" lang="vi">
          {parts.map((part, i) => (
            // Pieces of a text in their order: no identity of their own.
            // oxlint-disable-next-line react/no-array-index-key
            <Part key={i} part={part} />
          ))}
        </p>
      ) : (
        <p>{words.sameWords}</p>
      )}
    </details>
  )
}

function Part({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === 'in') return <ins>{text}</ins>
  return kind === 'out' ? <del>{text}</del> : <>{text}</>
}
