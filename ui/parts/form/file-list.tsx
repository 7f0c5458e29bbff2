import type { ReactNode } from 'react'

export type FileItem = { href: string; name: string; note?: ReactNode; end: ReactNode }

/** Evidence, attachments: name, whose, date and size. */
export function FileList({ files, short = false }: { files: readonly FileItem[]; short?: boolean }) {
  return (
    <ul className={short ? 'file-list file-list-short' : 'file-list'}>
      {files.map(file => (
        <li key={`${file.href} ${file.name}`}>
          <a href={file.href}>{file.name}</a>
          {file.note ? <span className="quiet">{file.note}</span> : null}
          <span className="file-size">{file.end}</span>
        </li>
      ))}
    </ul>
  )
}
