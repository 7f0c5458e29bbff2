import { Aloud, figureWords, Link, percentWords, useUi } from '../../../../ui/index.ts'
import type { FigureView } from '../../measures/catalogue-view.ts'
import { useWords } from '../use-words.ts'

const rounded = (value: number): number => Math.round(value * 10) / 10

/** Figures of one period, each a link to its list; several when the definition changed within it, side by side and never summed. */
export function Figures({ figures, percent, of }: { figures: readonly FigureView[]; percent: boolean; of: string }) {
  const words = useWords()
  const { lang } = useUi()
  if (figures.every(figure => figure.value === null)) return <span className="quiet">{words.noData}</span>
  return figures.map((figure, i) => (
    <span key={figure.version}>
      {i > 0 ? ' | ' : null}
      {figure.value === null ? (
        <span className="quiet">{words.noData}</span>
      ) : (
        <Link href={figure.href}>
          {percent ? percentWords(figure.value, lang) : figureWords(rounded(figure.value), lang)}
          <Aloud>{` ${of}`}</Aloud>
        </Link>
      )}
      {figure.numerator !== null && figure.denominator !== null && figure.denominator > 0 ? (
        <span className="quiet">{` (${words.ofWhole({ numerator: figure.numerator, denominator: figure.denominator })})`}</span>
      ) : null}
      {figure.stretch ? <span className="quiet">{` ${words.version(figure.version)}, ${figure.stretch}`}</span> : null}
    </span>
  ))
}
