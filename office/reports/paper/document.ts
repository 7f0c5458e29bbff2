import { formatDateCited } from '@kheo/viet-text'
import type { Block, HeadingLevel, OfficialDocument } from '@kheo/official-document/write'
import type { MatterState } from '../../../kernel/matter.ts'
import { annexPaper, geographyPaper, proofPaper } from '../merging/annex-paper.ts'
import { recipientsOf } from './letterhead.ts'
import { inWords, type MergedReport } from '../merging/merged-report.ts'
import { isSectionThree } from '../merging/merged-findings.ts'
import type { OutlineNode } from './outline.ts'
import { sectionThreeBlocks } from '../sum-up/paper.ts'

/** The merged report in the form of NĐ 30/2020 (Mẫu 1.4); without hash it is a draft. Everything but number, date and signature comes from the report. */
export function reportDocument(
  report: MergedReport,
  { matter, hash }: { matter: MatterState; hash: string | null },
): OfficialDocument {
  const text = (name: string): string => (typeof matter.fields[name] === 'string' ? matter.fields[name] : '')
  const { number, issuedOn } = matter.fields
  const { letterhead: head } = report
  return {
    type: 'bao-cao',
    organ: { parent: head.parent, name: head.organ, ...(head.fullName ? { fullName: head.fullName } : {}) },
    number: typeof number === 'number' ? String(number).padStart(2, '0') : null,
    sign: head.sign,
    place: head.place,
    date: typeof issuedOn === 'string' ? issuedOn : report.period.to.slice(0, 7),
    abstract: report.version > 1 ? `${report.topic} (phiên bản ${report.version})` : report.topic,
    addressees: head.addressees,
    legalBases: [],
    body: [...opening(report), ...report.outline.flatMap(node => nodeBlocks(node, report))],
    signature: {
      authority: text('authority').split('\n').filter(Boolean),
      position: text('signerPosition') || 'CHÁNH VĂN PHÒNG',
      name: text('signerName'),
    },
    recipients: recipientsOf(head),
    annexes: [
      ...report.annexes.map(each => annexPaper(each, report.missing)),
      ...(report.sumUp ? [proofPaper(report.sumUp)] : []),
      ...geographyPaper(report.geographies),
    ],
    footNote: hash ? `Số liệu đã chốt; mã băm ${hash.slice(0, 16)}` : 'Bản thảo, chưa chốt số liệu',
  }
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

function opening({ sourceWords, period, replaces }: MergedReport): Block[] {
  const stretch = `số liệu từ ${formatDateCited(period.from)} đến hết ${formatDateCited(period.to)}`
  const before = replaces
    ? [
        paragraph(
          `Báo cáo này thay cho ${replaces.number ? `báo cáo số ${String(replaces.number).padStart(2, '0')}` : 'phiên bản trước'}${replaces.issuedOn ? ` ngày ${formatDateCited(replaces.issuedOn)}` : ''}. Lý do: ${replaces.reason}.`,
        ),
      ]
    : []
  return [...before, ...(sourceWords ? [paragraph(`Thực hiện ${sourceWords}; ${stretch}.`)] : [])]
}

function nodeBlocks({ id, number, title, text: own }: OutlineNode, report: MergedReport): Block[] {
  const lines = inWords(report.texts[id] ?? '', report.figures)
    .split(/\n+/u)
    .map(line => line.trim())
    .filter(line => line !== '')
  const records = report.sumUp && isSectionThree({ number }) ? sectionThreeBlocks(report.sumUp.sectionThree) : []
  const body = lines.length > 0 ? lines.map(paragraph) : own && records.length === 0 ? [paragraph('Chưa có dữ liệu.')] : []
  return [{ kind: 'heading', level: levelOf(number), number: number.split('.').at(-1) ?? number, title }, ...body, ...records]
}

function levelOf(number: string): HeadingLevel {
  const last = number.split('.').at(-1) ?? ''
  return /^[IVX]+$/.test(last) ? 'I' : /^\d+$/.test(last) ? '1' : 'a'
}
