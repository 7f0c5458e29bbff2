import { SignatureFault } from '../fault.ts'
import { activeContent } from '../pdf/active-content.ts'
import { openPdf } from '../pdf/file.ts'
import type { PdfFile } from '../pdf/file.ts'
import { signatureFields } from '../pdf/form.ts'
import { permissionOf } from '../verify/permission.ts'

/** Opens a PDF that may be signed. Throws `pdf/encrypted`, `pdf/broken`, `pdf/active-content`, `sign/not-allowed-by-certification`. */
export function openForSigning(pdf: Uint8Array): PdfFile {
  const file = openPdf(pdf)
  if (file.encrypted) throw new SignatureFault('pdf/encrypted')
  if (file.repaired) throw new SignatureFault('pdf/broken')
  const active = activeContent(file).filter(kind => kind !== 'embedded-file' && kind !== 'xfa')
  if (file.unreadable.size > 0) throw new SignatureFault('pdf/broken')
  if (active.length > 0) throw new SignatureFault('pdf/active-content', { kinds: active.join(', ') })
  const closed = signatureFields(file).some(field => permissionOf(file, file.dict(field.value)) === 1)
  if (closed) throw new SignatureFault('sign/not-allowed-by-certification')
  return file
}
