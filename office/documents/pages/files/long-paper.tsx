import type { ComponentProps } from 'react'
import { Notice, Paper } from '../../../../ui/index.ts'
import { useWords } from '../use-words.ts'

/** The beginning of a text; a long one is read on in pages of its own, beside which what was typed here stays. */
export function LongPaper({ whole, ...paper }: ComponentProps<typeof Paper> & { whole: string | null }) {
  const words = useWords()
  return (
    <>
      <Paper {...paper} />
      {whole ? (
        <Notice kind="info">
          {words.textGoesOn}{' '}
          <a href={`${whole}?phan=2`} target="_blank" rel="noopener">
            {words.readOn}
          </a>
        </Notice>
      ) : null}
    </>
  )
}
