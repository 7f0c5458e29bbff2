import type { Lang } from '../../../../kernel/access.ts'
import type { LawRow } from '../../../../law/index.ts'
import { enRules } from './rule-words.en.ts'
import { viRules, type RuleWords } from './rule-words.vi.ts'

const wordsOf = (lang: Lang): RuleWords => (lang === 'en' ? enRules : viRules)

/** A rule by its name; one that has none yet by what `law/` notes about it. */
export function ruleName(row: Pick<LawRow, 'key' | 'note'>, lang: Lang): string {
  return wordsOf(lang).names[row.key] ?? row.note ?? row.key
}

/** The part of the office that a rule belongs to. */
export function ruleRoom(key: string, lang: Lang): string {
  const [room = ''] = key.split('.')
  return wordsOf(lang).rooms[room] ?? room
}

/** A figure as one reads it: "2 ngày làm việc", "7, 3, 1 ngày làm việc", "31/3", "thứ Sáu", "07:30–11:30, 13:00–17:00". */
export function ruleValue(row: Pick<LawRow, 'kind' | 'value' | 'unit'>, lang: Lang): string {
  const words = wordsOf(lang)
  const { value, unit } = row
  if (typeof value === 'string') return value
  if (typeof value === 'number') return oneFigure(value, unit, words)
  const figures = value.filter((each): each is number => typeof each === 'number')
  if (figures.length < value.length) return value.map(each => (typeof each === 'number' ? each : each.join('–'))).join(', ')
  const [first = 0, second = 0] = figures
  if (unit === 'ngày, tháng trong năm') return `${first}/${second}`
  if (unit === 'phần số thành viên') return words.value.share(String(first), String(second))
  return withUnit(figures.join(', '), unit, words)
}

function oneFigure(figure: number, unit: string, words: RuleWords): string {
  switch (unit) {
    case 'thứ ISO (1 = thứ Hai)':
      return words.weekdays[figure - 1] ?? String(figure)
    case 'ngày trong tháng':
      return words.value.dayOfMonth(String(figure))
    case 'số':
      return figure === 1 ? words.value.number('01') : words.value.below(String(figure))
    default:
      return figure === 0 && unit === 'working-day' ? words.value.sameDay : withUnit(String(figure), unit, words)
  }
}

/** A percent sign keeps its own space; everything else stands apart by one that does not break. */
function withUnit(figures: string, unit: string, words: RuleWords): string {
  return `${figures}\u00A0${words.units[unit] ?? unit}`
}
