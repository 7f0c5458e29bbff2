import { FileField } from '../../../../ui/index.ts'
import type { EditView } from '../../drafting/edit-view.ts'
import { useWords } from '../use-words.ts'

type AttachmentsProps = { path: string; files: EditView['attachments']; error: string | undefined }

/** Files that go with the document: those that stay are ticked; kept Word files can be proofread. */
export function Attachments({ path, files, error }: AttachmentsProps) {
  const words = useWords()
  return (
    <>
      {files.map(file => (
        <div className="outgoing-file" key={file.hash}>
          <label className="choice">
            <input type="checkbox" name={file.token ? 'tep.kept' : 'giu'} value={file.token ?? file.hash} defaultChecked />
            <span>{file.name}</span>
          </label>
          {file.token === null && /\.docx$/iu.test(file.name) ? (
            <a href={`${path}/soat-tep/${file.hash}`}>
              {words.mendFile}
              <span className="only-read-aloud">: {file.name}</span>
            </a>
          ) : null}
        </div>
      ))}
      <FileField name="tep" label={words.addFiles} limits={words.fileLimits} multiple optional error={error} />
    </>
  )
}
