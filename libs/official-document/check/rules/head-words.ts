import { national as set } from '../../write/format.ts'
import type { CheckContext } from '../context.ts'
import { finding, placeOf, rewrite, reworded } from '../context.ts'
import type { CheckFinding } from '../finding.ts'
import type { Para, Parts } from '../parts/parts.ts'
import { typeOf } from './presence.ts'

/** Words of the head: names of State and body, number and sign, type and abstract (II.1–II.5). */
export function headWords({ parts }: CheckContext): CheckFinding[] {
  const { system, national, motto, organs, typeName, abstract, letterAbstract } = parts
  const found: CheckFinding[] = []
  if (system === 'state' && national && national.words !== set.name)
    found.push(reworded('national/words', 'national', national, set.name))
  if (system === 'state' && motto && motto.words !== set.motto) found.push(reworded('motto/words', 'motto', motto, set.motto))
  for (const organ of organs)
    if (/\p{Ll}{2}/u.test(organ.words)) found.push(reworded('organ/case', 'organ', organ, organ.words.toUpperCase()))
  if (typeName && typeName.words !== typeName.words.toUpperCase())
    found.push(reworded('type/case', 'typeName', typeName, typeName.words.toUpperCase()))
  const last = abstract.at(-1) ?? letterAbstract.at(-1)
  if (last && /[^.]\.$/u.test(last.words))
    found.push(reworded('abstract/stop', abstract.length > 0 ? 'abstract' : 'letterAbstract', last, last.words.slice(0, -1)))
  return [...found, ...letterLead(parts), ...numberWords(parts)]
}

function letterLead({ system, letterAbstract: [first] }: Parts): CheckFinding[] {
  if (!first || system === 'party' || /^V\/v \S/u.test(first.words)) return []
  const bare = first.words.replace(/^(?:V\s?\/?\s?[vV]|[Vv]ề việc)[\s.:]*/u, '')
  return [reworded('abstract/lead', 'letterAbstract', first, `V/v ${bare}`)]
}

const PARTY_NUMBER = /^Số (?:\d+|[….\s_]*)-\p{Lu}[\p{L}]*\/\p{L}[\p{L}.-]*$/u
const STATE_NUMBER = /^Số: (?:(\d+)[a-z]?(?:\/(\d{4}))?|[….\s_]*)\/([\p{L}\d.&-]+)$|^Số: ?[….\s_]*$/u

function numberWords(parts: Parts): CheckFinding[] {
  const { number } = parts
  if (!number) return []
  if (parts.system === 'party') return PARTY_NUMBER.test(number.words) ? [] : partyNumber(number)
  const { words } = number
  const faults: CheckFinding[] = []
  const colon = words.replace(/^[Ss][ốỐ]\s*[:.]?\s*/u, 'Số: ')
  if (!/^Số: /u.test(words) && !/^Số:$/u.test(words)) faults.push(reworded('number/colon', 'number', number, colon))
  const body = colon.slice('Số: '.length)
  const tight = body.replaceAll(/\s*([/–-])\s*/gu, (_, mark: string) => (mark === '/' ? '/' : '-'))
  if (tight !== body && !/^[\s…._]/u.test(body)) faults.push(reworded('number/blanks', 'number', number, `Số: ${tight}`))
  const digits = /^(\d+)/u.exec(tight)?.[1]
  if (digits?.length === 1) faults.push(reworded('number/padding', 'number', number, `Số: 0${tight}`))
  if (/^\d+-/u.test(tight))
    faults.push(
      reworded(
        'number/joints',
        'number',
        number,
        `Số: ${tight.replace('-', '/').replace(/\/(\p{Lu}\p{L}*)\/(?=\p{Lu})/u, '/$1-')}`,
      ),
    )
  else if (/^\d+(?:\/\d{4})?\/\p{Lu}+\/\p{Lu}/u.test(tight))
    faults.push(reworded('number/joints', 'number', number, `Số: ${tight.replace(/(?<=\/\p{Lu}+)\/(?=\p{Lu})/u, '-')}`))
  return [...faults, ...signWords(parts, number, tight)]
}

/** Small letters stand in the sign only where the decree's own abbreviations have them: TTr, CTr, QyĐ, TrS. */
function signWords(parts: Parts, number: Para, tight: string): CheckFinding[] {
  const sign = STATE_NUMBER.exec(`Số: ${tight}`)?.[3]
  if (!sign) return []
  const faults: CheckFinding[] = []
  const groups = sign.split('-')
  if (
    groups.some(
      group =>
        /\p{Ll}/u.test(group) &&
        !/^(?:TTr|CTr|QyĐ|TrS|TTg|[\p{Lu}\d.&]+[a-zđ]?)$/u.test(group) &&
        !/^\p{Lu}{2,}[a-z]{1,2}(?:\.\p{Lu}+)?$/u.test(group),
    )
  )
    faults.push(
      reworded(
        'number/case',
        'number',
        number,
        `Số: ${tight.replace(
          sign,
          sign
            .toUpperCase()
            .replace(/^TTR(?=-)/u, 'TTr')
            .replace(/^CTR(?=-)/u, 'CTr'),
        )}`,
      ),
    )
  const wanted = typeOf(parts)?.abbreviation
  const [first = ''] = groups
  if (!wanted || first === wanted || first.toUpperCase() === wanted.toUpperCase()) return faults
  if (groups.length === 1 && first.startsWith(wanted))
    return [
      ...faults,
      reworded('number/joints', 'number', number, `Số: ${tight.replace(sign, `${wanted}-${sign.slice(wanted.length)}`)}`),
    ]
  const expected = isTypeAbbreviation(first) ? [wanted, ...groups.slice(1)].join('-') : `${wanted}-${sign}`
  faults.push(
    finding('number/type', {
      part: 'number',
      place: placeOf(number),
      found: sign,
      expected,
      mend: rewrite(number, `Số: ${tight.replace(sign, expected)}`),
    }),
  )
  return faults
}

const ABBREVIATIONS = /^(?:NQ|QĐ|CT|QC|QyĐ|TC|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|BGN|BTT|GUQ|GM|GGT|GNP|PG|PC|PB)$/u
const isTypeAbbreviation = (group: string): boolean => ABBREVIATIONS.test(group)

function partyNumber(number: Para): CheckFinding[] {
  const bare = number.words
    .replace(/^[Ss][ốỐ]\s*[:.]?\s*/u, '')
    .replaceAll(/\s*([/–-])\s*/gu, (_, mark: string) => (mark === '/' ? '/' : '-'))
  const words = `Số ${bare}`
  return PARTY_NUMBER.test(words) && words !== number.words ? [reworded('number/blanks', 'number', number, words)] : []
}
