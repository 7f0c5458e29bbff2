import type { Policy, ProcessGrades } from '../../kernel/process.ts'

const isOne = (roles: readonly string[], ...wanted: string[]) => wanted.some(role => roles.includes(role))

/** Parts of those who work with a document. Bodies that only got a task from it read it, no more. */
const WORKING = ['registrar', 'holder-body', 'holder-unit', 'holder-post', 'handler', 'recipient', 'noter', 'risen'] as const
const works: Policy[string] = ({ roles }) => isOne(roles, ...WORKING)

/**
 * Which part in an incoming document gives which right. The register belongs to whoever receives for the body; those to whom it was sent
 * may send it back; notes and tasks are for whoever works with it and holds the right.
 */
export const documentPolicy: Policy = {
  'records.register': ({ roles }) => isOne(roles, 'registrar', 'holder-body'),
  'records.note': works,
  'records.forward': works,
  'records.return': ({ roles }) => isOne(roles, 'recipient', 'handler', 'noter', 'holder-post', 'holder-unit'),
  'records.close': works,
  'directive.give': works,
}

/** What a team's grade opens. */
export const documentGrades: ProcessGrades = {
  write: ['recipient'],
  owner: ['recipient', 'holder-body'],
  shown: {
    designation: { vi: 'Số, ký hiệu', en: 'Number' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    agency: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  },
}
