import { keepTogether } from '@kheo/viet-text'
import { Together } from './marks.tsx'

const UNBROKEN = /(\d+(?:\/\d{4})?\/\p{Lu}[\p{Lu}\p{N}]*(?:-[\p{Lu}\p{N}]+)*|\p{Lu}{2,}-\d{4}-\d+)/gu

/** A sentence from data, set as Vietnamese lines want it: no break inside "số 5", "3 ngày", 412/TB-UBND, NV-2026-1187. */
export function Words({ children }: { children: string }) {
  return keepTogether(children)
    .split(UNBROKEN)
    .map((piece, index) =>
      index % 2 === 1 ? (
        // Pieces of one sentence: fixed order, no identity of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <Together key={index}>{piece}</Together>
      ) : (
        piece
      ),
    )
}
