import type { Content } from '../../drafting/content.ts'
import { Button, TextField } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'
import { Pieces } from './pieces.tsx'

/** Annexes with their own text; each begins on a page of its own (NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 2.1). */
export function Annexes({ annexes }: { annexes: Content['annexes'] }) {
  const words = useWords()
  return (
    <>
      {annexes.map((annex, k) => (
        // Annexes have no identity but their place; adding and removing one goes to the server.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={k} className="outgoing-annex">
          <legend>{words.annex(k + 1)}</legend>
          <TextField name={`a${k}.title`} label={words.annexTitle} value={annex.title} />
          <label className="choice">
            <input type="checkbox" name={`a${k}.landscape`} defaultChecked={annex.landscape} />
            <span>{words.landscape}</span>
          </label>
          <Pieces part={`a${k}`} pieces={annex.body} />
          <Button look="text" name="buoc" value={`annex:drop:${k}`} formNoValidate>
            {words.dropAnnex(k + 1)}
          </Button>
        </fieldset>
      ))}
      <Button name="buoc" value="annex:add" formNoValidate>
        {words.addAnnex}
      </Button>
    </>
  )
}
