import { Button, SelectField, type Choice } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

/** Offers the standard paragraphs that still hold. */
export function InsertParagraph({ choices }: { choices: readonly Choice[] }) {
  const words = useWords()
  return (
    <div className="outgoing-insert">
      <SelectField name="doan-mau" label={words.insertParagraph} options={choices} optional />
      <Button name="buoc" value="doan-mau" formNoValidate>
        {words.insertParagraphDo}
      </Button>
    </div>
  )
}
