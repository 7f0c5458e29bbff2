import { Button, ChoiceGroup, TextArea } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

type Props = {
  readonly copy: { readonly printed: string; readonly parts: readonly string[] }
  readonly typed: Readonly<Record<string, string>>
}

const SHOWN = 240

/** The paper of the copy: its receivers as printed, the part of an extract, and the sheet to print, sign and seal. */
export function CopyPaper({ copy, typed }: Props) {
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
