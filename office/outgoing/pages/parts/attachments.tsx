import { FileField } from '../../../../ui/index.ts'
import type { EditView } from '../../edit-view.ts'
import { useWords } from '../use-words.ts'

/** Files that go with the document: those that stay are ticked. */
export function Attachments({ files, error }: { files: EditView['attachments']; error: string | undefined }) {
  const words = useWords()
  return (
    <>
      {files.map(file => (
        <label className="choice" key={file.hash}>
          <input type="checkbox" name={file.token ? 'tep.kept' : 'giu'} value={file.token ?? file.hash} defaultChecked />
          <span>{file.name}</span>
        </label>
      ))}
      <FileField name="tep" label={words.addFiles} limits={words.fileLimits} multiple optional error={error} />
    </>
  )
}
