import { Fragment, type ReactNode } from 'react'

export type OfficialSheetProps = {
  /** Agency above, then the issuing body: one entry per line; the last is bold. */
  issuer: readonly string[]
  /** "218/BC-UBND"; with `…` while no number is taken. */
  number: string
  /** "Trường Yên, ngày 27 tháng 11 năm 2026" */
  place: string
  title: readonly string[]
  children: ReactNode
  recipients?: readonly string[]
  signer?: { lines: readonly string[]; name: string; signed?: string }
  label: string
}

/** A document in the layout of Nghị định 30/2020/NĐ-CP, as it will leave. */
export function OfficialSheet(props: OfficialSheetProps) {
  const { issuer, title, recipients = [], signer } = props
  return (
    <article className="sheet" aria-label={props.label}>
      <div className="sheet-head">
        <div>
          {issuer.map((line, index) => (
            <Fragment key={line}>
              {index > 0 ? <br /> : null}
              {index === issuer.length - 1 ? <b className="sheet-small">{line}</b> : <span className="sheet-small">{line}</span>}
            </Fragment>
          ))}
          <div className="sheet-rule" />
        </div>
        <div lang="vi">
          <b className="sheet-small">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <br />
          <b>Độc lập - Tự do - Hạnh phúc</b>
          <div className="sheet-rule sheet-rule-long" />
        </div>
      </div>
      <div className="sheet-number">
        <span>Số: {props.number}</span>
        <span className="sheet-place">{props.place}</span>
      </div>
      <div className="sheet-title">
        <b>{broken(title)}</b>
        <div className="sheet-rule" />
      </div>
      {props.children}
      <div className="sheet-foot">
        <div className="sheet-recipients">
          {recipients.length > 0 ? (
            <>
              <b>Nơi nhận:</b>
              <br />
              {broken(recipients)}
            </>
          ) : null}
        </div>
        {signer ? (
          <div className="sheet-signer">
            {broken(signer.lines)}
            <br />
            <span className="sheet-signed">{signer.signed}</span>
            <br />
            {signer.name}
          </div>
        ) : null}
      </div>
    </article>
  )
}

function broken(lines: readonly string[]) {
  return lines.map((line, index) => (
    <Fragment key={line}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ))
}
