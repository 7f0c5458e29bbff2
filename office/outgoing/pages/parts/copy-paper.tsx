import { Button, ButtonLink, ChoiceGroup, Notice, SelectField, TextArea, TextField } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

type Props = {
  readonly copy: { readonly printed: string; readonly parts: readonly string[]; readonly seals: Seals }
  readonly typed: Readonly<Record<string, string>>
  /** What is wrong at a field. */
  readonly at: (field: string) => string | undefined
}
type Seals = { readonly keys: ReadonlyArray<{ readonly value: string; readonly label: string }>; readonly trial: string | null }

const SHOWN = 240

/** The paper of the copy: its receivers as printed, the part of an extract, and the sheet to print, sign and seal. */
export function CopyPaper({ copy, typed, at }: Props) {
  const words = useWords()
  const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
  return (
    <fieldset className="field">
      <legend className="field-label">{words.copySheet}</legend>
      <p className="quiet">{words.copySheetNote}</p>
      <TextArea
        name="printed"
        label={words.copyPrinted}
        hint={words.copyPrintedHint}
        rows={3}
        value={typed['printed'] ?? copy.printed}
        optional
      />
      {copy.parts.length > 0 ? (
        <details className="disclosure">
          <summary>{words.copyPart(copy.parts.length)}</summary>
          <ChoiceGroup
            name="doan"
            label={words.copyPartChoose}
            kind="checkbox"
            options={copy.parts.map((text, i) => ({ value: String(i), label: short(text) }))}
            error={at('doan')}
            optional
          />
        </details>
      ) : null}
      <Button formAction="/van-ban/di/to-sao" formTarget="_blank" formNoValidate>
        {words.copySheetPrint}
      </Button>
    </fieldset>
  )
}

/** The copy as a file under the signature of the body, without any paper. */
export function ElectronicCopy({ copy: { seals }, typed, at }: Props) {
  const words = useWords()
  return (
    <fieldset className="field">
      <legend className="field-label">{words.copyElectronic}</legend>
      <p className="quiet">{words.copyElectronicNote}</p>
      {seals.keys.length === 0 ? (
        <Notice kind="info" acts={<ButtonLink href="/van-ban/di/khoa">{words.addKey}</ButtonLink>}>
          {words.copyNoSeal}
        </Notice>
      ) : (
        <>
          {seals.trial ? <Notice kind="warning">{words.trialKey(seals.trial)}</Notice> : null}
          <SelectField
            name="sealKey"
            label={words.sealKey}
            options={seals.keys}
            value={typed['sealKey'] || seals.keys[0]?.value}
            error={at('sealKey')}
          />
          <TextField
            name="password"
            label={words.keyPassword}
            hint={words.keyPasswordHint}
            type="password"
            autoComplete="off"
            error={at('password')}
            optional
          />
          <Button name="y" value="ky-sao">
            {words.copySealDo}
          </Button>
        </>
      )}
    </fieldset>
  )
}
