import { formatNumber } from '@kheo/viet-text'
import type { Block } from '@kheo/official-document/write'
import type { SumUp, TypicalModel, YearRow } from './terms.ts'

type SectionThree = SumUp['sectionThree']

/** Section III on paper: two tables year × field, the typical models, the rewards with their decisions. */
export function sectionThreeBlocks({
  fields,
  registered,
  recognised,
  registeredTotal,
  recognisedTotal,
  distinct,
  models,
  rewards,
}: SectionThree): Block[] {
  return [
    ...yearTable('Mô hình, điển hình đăng ký theo năm và lĩnh vực', { fields, rows: registered, total: registeredTotal }),
    ...(distinct === null || distinct === registeredTotal.total
      ? []
      : [
          paragraph(
            `Mô hình làm nhiều năm tính mỗi năm một lượt ở bảng trên; số mô hình riêng biệt trong cả giai đoạn là ${formatNumber(distinct)}.`,
          ),
        ]),
    ...yearTable('Mô hình, điển hình được công nhận theo năm và lĩnh vực', { fields, rows: recognised, total: recognisedTotal }),
    ...models.flatMap(modelBlocks),
    ...rewardBlocks(rewards),
  ]
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function yearTable(
  caption: string,
  { fields, rows, total }: { fields: readonly string[]; rows: readonly YearRow[]; total: YearRow },
): Block[] {
  if (rows.length === 0) return []
  const line = ({ name, counts, total: sum }: YearRow) => [name, ...counts.map(count => formatNumber(count)), formatNumber(sum)]
  const table: Block = {
    kind: 'table',
    caption,
    columns: [{ width: 30 }, ...[...fields, 'Cộng'].map(() => ({ width: 26, align: 'right' as const }))],
    header: [['Năm', ...fields, 'Cộng']],
    rows: rows.map(line),
    total: [line(total)],
  }
  return [table]
}

function modelBlocks({ title, holder, field, year, method, results, resources, recognised }: TypicalModel, nth: number): Block[] {
  return [
    { kind: 'heading', level: 'a', title: `${title} (${holder}, ${field}, năm ${year})`, number: 'abcdefghij'[nth] ?? 'a' },
    ...(method === '' ? [] : [paragraph(`Cách làm: ${sentence(method)}`)]),
    ...(results.length === 0 ? [] : [paragraph(`Kết quả: ${results.join('; ')}.`)]),
    ...(resources.length === 0 ? [] : [paragraph(`Huy động: ${resources.join('; ')}.`)]),
    ...(recognised === '' ? [] : [paragraph(`Công nhận: ${recognised}.`)]),
  ]
}

const sentence = (text: string): string => (/[.!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)

function rewardBlocks(rewards: SectionThree['rewards']): Block[] {
  if (rewards.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Khen thưởng trong phong trào',
      columns: [{ width: 10, align: 'center' }, { width: 60 }, { width: 50 }, { width: 50 }],
      header: [['STT', 'Mô hình, đơn vị', 'Hình thức', 'Quyết định']],
      rows: rewards.map(({ title, holder, form, decision }, i) => [String(i + 1), `${title}, ${holder}`, form, decision]),
    },
  ]
}
