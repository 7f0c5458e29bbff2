import { Button, TextField } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

/** `found`: null before anything was looked for. */
type PickBasesProps = { found: readonly string[] | null; cited: readonly string[] }

/** Legal bases out of the register of documents, and what the text itself cites; a press adds one to the list above. */
export function PickBases({ found, cited }: PickBasesProps) {
  const words = useWords()
  return (
    <details className="disclosure" open={found !== null}>
      <summary>{words.pickBasis}</summary>
      <TextField name="tim-can-cu" label={words.basisWords} hint={words.basisHint} value="" optional />
      <Button name="buoc" value="tim-can-cu" formNoValidate>
        {words.findBasis}
      </Button>
      {found?.length === 0 ? <p className="quiet">{words.noBasisFound}</p> : null}
      <Offered head={words.basesFound} lines={found ?? []} />
      <Offered head={words.basesCited} lines={cited} />
    </details>
  )
}

function Offered({ head, lines }: { head: string; lines: readonly string[] }) {
  const words = useWords()
  if (lines.length === 0) return null
  return (
    <>
      <p className="quiet">{head}</p>
      <ul className="outgoing-list">
        {lines.map(line => (
          <li key={line}>
            {line}{' '}
            <Button look="text" name="buoc" value={`can-cu:${line}`} formNoValidate of={line}>
              {words.addBasis}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
