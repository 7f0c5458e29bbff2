import { useEffect, useState } from 'react'
import { Button, FileField, FormActs, HiddenFields } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

type KeyPictureProps = { id: string; subject: string; owner: string; picture: string | null; csrf: string }

/** The picture of a key as it stands on paper, and another one in its place: seen before it is kept. */
export function KeyPictureForm({ id, subject, owner, picture, csrf }: KeyPictureProps) {
  const words = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => () => (chosen === null ? undefined : URL.revokeObjectURL(chosen)), [chosen])
  const shown = chosen ?? picture
  return (
    <div>
      {shown ? <img className="key-picture" src={shown} alt={`${words.picture}: ${subject}`} /> : null}
      <details className="disclosure">
        <summary>{words.changePicture}</summary>
        <form
          method="post"
          encType="multipart/form-data"
          onChange={event => {
            const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined
            setChosen(file ? URL.createObjectURL(file) : null)
          }}
        >
          <HiddenFields values={{ csrf, cua: owner, y: 'hinh', 'khoa-ky': id }} />
          <FileField id={`hinh-${id}`} name="picture" label={words.picture} limits={words.pictureLimits} accept=".png" />
          <FormActs>
            <Button of={subject}>{words.savePicture}</Button>
          </FormActs>
        </form>
      </details>
    </div>
  )
}
