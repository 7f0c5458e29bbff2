import { useWords } from '../use-words.ts'

type PaperPictureProps = { here: string; version: number | string; written: boolean; source?: string }

/** The pages as they will be printed; an uploaded file is opened by its link. */
export function PaperPicture({ here, version, written, source = `${here}/tep/trang.svg` }: PaperPictureProps) {
  const words = useWords()
  if (!written)
    return (
      <p>
        <a href={`${here}/tep/ban-in.pdf`}>{words.uploadedPdf}</a>
      </p>
    )
  return (
    <div className="sheet-area outgoing-paper">
      <img src={`${source}?ban=${version}`} alt={words.paperAlt} loading="lazy" />
    </div>
  )
}
