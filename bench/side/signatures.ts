import { createRenderer } from '@kheo/official-document/write'
import { verifyPdf } from '@kheo/pdf-signature'
import { testAuthority } from '../../libs/pdf-signature/fixtures/authority.ts'
import { inOrder, signAs } from '../../libs/pdf-signature/fixtures/signing.ts'
import { longReport } from './long-report.ts'
import { timed, type SideMeasure } from './side.ts'

/** Checking both signatures of an issued document: the person's and the agency's. */
export const signatures: SideMeasure = async () => {
  const { person, agency } = testAuthority()
  const renderer = createRenderer()
  const pdf = await renderer.pdf(longReport(2, 1))
  await renderer.close()
  const signed = await signAs(agency, await signAs(person, pdf), { field: 'CoQuan' })
  const context = inOrder()
  const { verdict, signatures: found } = await verifyPdf(signed, context)
  if (found.length !== 2) throw new Error(`${found.length} signatures, ${verdict}`)
  const taken = await timed(() => verifyPdf(signed, context))
  return [{ name: 'Checking a PDF with two signatures', ...taken, unit: 'ms', budget: { most: 150 }, note: verdict }]
}
