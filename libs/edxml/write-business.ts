import type { Business, Staff } from './model.ts'
import { element, optional, type Element } from './tree.ts'
import { staffInfo } from './staff.ts'

/** BussinessDocType by kind; the double s is the official spelling. */
export const BUSINESS_TYPES = { new: 0, recall: 1, update: 2, replace: 3 } as const satisfies Record<Business['kind'], number>

/** Why the package is sent. */
export function writeBusiness(business: Business, staff: Staff | undefined): Element {
  return element(
    'Bussiness',
    'documentId' in business ? element('DocumentId', business.documentId) : null,
    element('BussinessDocType', BUSINESS_TYPES[business.kind]),
    optional('BussinessDocReason', business.reason),
    business.kind === 'new' ? element('Paper', business.paper === true ? 1 : 0) : null,
    business.kind === 'update' ? updated(business) : null,
    business.kind === 'replace' ? replaced(business) : null,
    staff === undefined ? null : staffInfo(staff),
  )
}

const updated = ({ document, receivers }: Extract<Business, { kind: 'update' }>): Element =>
  element(
    'BussinessDocumentInfo',
    element('DocumentInfo', document ? 1 : 0),
    element('DocumentReceiver', receivers.length > 0 ? 1 : 0),
    receivers.length === 0
      ? null
      : element(
          'ReceiverList',
          ...receivers.map(({ organId, change }) =>
            element('Receiver', element('OrganId', organId), element('ReceiverType', change === 'added' ? 1 : 0)),
          ),
        ),
  )

const replaced = ({ replaces }: Extract<Business, { kind: 'replace' }>): Element =>
  element(
    'ReplacementInfoList',
    ...replaces.map(({ documentId, organIds }) =>
      element(
        'ReplacementInfo',
        element('DocumentId', documentId),
        element('OrganIdList', ...organIds.map(organId => element('OrganId', organId))),
      ),
    ),
  )
