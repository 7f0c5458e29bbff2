import type { Business } from './model.ts'
import { EdxmlProblem } from './problem.ts'
import { child, childrenOf, type Element } from './tree.ts'

/** Why the package was sent; without a Bussiness element it is a new document. */
export function readBusiness(node: Element | null): Business {
  const reason = textOf(node, 'BussinessDocReason')
  const type = textOf(node, 'BussinessDocType')
  switch (type) {
    case '':
    case '0':
      return { kind: 'new', ...(reason !== '' && { reason }), ...(textOf(node, 'Paper') === '1' && { paper: true }) }
    case '1':
      return { kind: 'recall', documentId: target(node), reason }
    case '2':
      return { kind: 'update', documentId: target(node), reason, ...updated(child(node, 'BussinessDocumentInfo')) }
    case '3':
      return { kind: 'replace', reason, replaces: replaced(child(node, 'ReplacementInfoList')) }
    default:
      throw new EdxmlProblem('edxml/bad-field', `BussinessDocType ${type.slice(0, 10)}`)
  }
}

function target(node: Element | null): string {
  const id = textOf(node, 'DocumentId')
  if (id === '') throw new EdxmlProblem('edxml/missing-field', 'Bussiness/DocumentId')
  return id
}

const updated = (info: Element | null): Pick<Extract<Business, { kind: 'update' }>, 'document' | 'receivers'> => ({
  document: textOf(info, 'DocumentInfo') === '1',
  receivers: childrenOf(child(info, 'ReceiverList'), 'Receiver').map(one => ({
    organId: textOf(one, 'OrganId'),
    change: textOf(one, 'ReceiverType') === '0' ? 'removed' : 'added',
  })),
})

function replaced(listNode: Element | null): { documentId: string; organIds: string[] }[] {
  const rows = childrenOf(listNode, 'ReplacementInfo').map(row => ({
    documentId: textOf(row, 'DocumentId'),
    organIds: childrenOf(child(row, 'OrganIdList'), 'OrganId').map(({ text }) => text.trim()),
  }))
  if (rows.length === 0 || rows.some(({ documentId }) => documentId === '')) {
    throw new EdxmlProblem('edxml/missing-field', 'ReplacementInfoList/ReplacementInfo/DocumentId')
  }
  return rows
}

const textOf = (node: Element | null, name: string): string => child(node, name)?.text.trim().normalize('NFC') ?? ''
