import { DefinitionList, Hash, Notice, StateMark } from '../../../../ui/index.ts'
import type { FileView, SignaturesView } from '../../document/file-view.ts'
import { useWords } from '../use-words.ts'
import './files.css'

/** The files of a document: version, size, reading of scans, signatures in a chip with all that a check says behind it. */
export function FileRows({ files, base }: { files: readonly FileView[]; base: string }) {
  return (
    <ul className="file-rows">
      {files.map(file => (
        <li key={file.position} data-role={file.role}>
          <p className="file-row">
            <a href={`${base}/tep/${file.position}`}>{file.name}</a>
            <span className="file-size">{file.size}</span>
          </p>
          {file.note ? (
            <p className="quiet">
              {file.note} SHA-256 <Hash value={file.hash} />
            </p>
          ) : null}
          {file.scan ? <Scan file={file} scan={file.scan} base={base} /> : null}
          {file.signatures ? <Signatures signatures={file.signatures} /> : null}
        </li>
      ))}
    </ul>
  )
}

function Scan({ file, scan, base }: { file: FileView; scan: NonNullable<FileView['scan']>; base: string }) {
  const words = useWords()
  return (
    <>
      <p className="quiet">
        {scan.words} {scan.hasText ? <a href={`${base}/tep/${file.position}/chu`}>{words.scanText}</a> : null}
      </p>
      {scan.doubts.map(doubt => (
        <p className="quiet" key={doubt}>
          {doubt}
        </p>
      ))}
    </>
  )
}

function Signatures({ signatures: { words: said, verdict, report, checkedAt } }: { signatures: SignaturesView }) {
  const words = useWords()
  if (report === null)
    return (
      <p className="quiet" data-verdict={verdict}>
        {said}
      </p>
    )
  return (
    <details className="disclosure file-signatures" data-verdict={verdict}>
      <summary>
        <StateMark kind={verdict === 'hop-le' ? 'new' : 'returned'}>{said}</StateMark>
      </summary>
      <p>{report.words}</p>
      {report.reasons.map(reason => (
        <p key={reason}>{reason}</p>
      ))}
      {report.signatures.some(each => each.trial) ? <Notice kind="warning">{words.signatureTrial}</Notice> : null}
      {report.signatures.map(each => (
        <section key={each.field} aria-label={each.signer}>
          <h3>
            {each.signer}: {each.verdictWords}
          </h3>
          <DefinitionList facts={each.lines.map(line => ({ term: line.label, value: line.value }))} />
          {each.reasons.map(reason => (
            <p key={reason}>{reason}</p>
          ))}
        </section>
      ))}
      {checkedAt ? <p className="quiet">{words.signatureChecked(checkedAt)}</p> : null}
    </details>
  )
}
