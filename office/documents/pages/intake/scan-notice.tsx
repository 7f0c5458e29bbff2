import { Button, Notice } from '../../../../ui/index.ts'
import type { ScanView } from '../../scan/view.ts'
import { useWords } from '../use-words.ts'

const KIND = {
  waiting: 'info',
  reading: 'info',
  read: 'info',
  failed: 'warning',
  stopped: 'warning',
  secret: 'error',
} as const satisfies Record<ScanView['state'], string>

const ICON = { waiting: 'waiting', reading: 'waiting', read: 'find', failed: 'warn', stopped: 'ended', secret: 'lock' } as const

/** Where the reading of a scan stands. `form`: of the clerk, who may save and look again, stop, or have it read again. */
export function ScanNotice({ scan, form }: { scan: ScanView; form?: string }) {
  return (
    <>
      <Notice
        kind={KIND[scan.state]}
        icon={ICON[scan.state]}
        live={scan.share === null}
        acts={form ? <Acts scan={scan} form={form} /> : undefined}
      >
        <p>{scan.words}</p>
        {scan.share === null ? null : <Progress share={scan.share} />}
      </Notice>
      {scan.doubts.map(doubt => (
        <Notice kind="warning" key={doubt}>
          {doubt}
        </Notice>
      ))}
    </>
  )
}

function Progress({ share }: { share: number }) {
  const words = useWords()
  const percent = Math.round(share * 100)
  return (
    <p>
      <progress aria-label={words.scanProgress} max={100} value={percent} /> <span>{percent}%</span>
    </p>
  )
}

function Acts({ scan: { state }, form }: { scan: ScanView; form: string }) {
  const words = useWords()
  const act = (value: string, label: string) => (
    <Button form={form} name="do" value={value} formNoValidate>
      {label}
    </Button>
  )
  if (state === 'waiting' || state === 'reading')
    return (
      <>
        {act('scan-look', words.scanCheck)}
        {act('stop-scan', words.scanStop)}
      </>
    )
  return state === 'failed' || state === 'stopped' ? act('read-scan', words.scanAgain) : null
}
