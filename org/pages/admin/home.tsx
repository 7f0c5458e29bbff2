import type { LoaderFunctionArgs } from 'react-router'
import { appContext } from '../../../platform/http/context.ts'
import { Link, PageHead, Section, type PageProps } from '../../../ui/index.ts'
import { viewerHere } from '../viewer-here.ts'
import { adminMeta, adminText } from './text.ts'

/** Areas of administration with the right each needs. */
const AREAS = [
  ['co-quan', 'bodies', 'bodiesNote', 'admin.bodies'],
  ['nguoi', 'people', 'peopleNote', 'admin.people'],
  ['chuc-vu', 'positions', 'positionsNote', 'admin.people'],
  ['vai-tro', 'roles', 'rolesNote', 'admin.roles'],
  ['tran-quyen', 'ceilings', 'ceilingsNote', 'admin.ceilings'],
  ['muc-tiep-can', 'grades', 'gradesNote', 'admin.grades'],
  ['lich-lam-viec', 'calendar', 'calendarNote', 'admin.calendar'],
  ['quy-tac', 'rules', 'rulesNote', 'admin.rules'],
  ['don-doc', 'followUp', 'followUpNote', 'admin.settings'],
  ['theo-doi', 'weeklyReport', 'weeklyReportNote', 'admin.settings'],
  ['ngoai-le', 'exceptions', 'exceptionsNote', 'admin.settings'],
  ['lien-thong', 'exchange', 'exchangeNote', 'admin.exchange'],
  ['ky-so', 'signing', 'signingNote', 'admin.signing'],
  ['mau-van-ban', 'templates', 'templatesNote', 'admin.templates'],
  ['danh-muc', 'catalogues', 'cataloguesNote', 'admin.settings'],
  ['thiet-lap', 'settings', 'settingsNote', 'admin.settings'],
  ['nhat-ky', 'log', 'logNote', 'admin.log'],
] as const

export function loader({ context }: LoaderFunctionArgs) {
  const app = context.get(appContext)
  const { rights } = viewerHere(app)
  return { lang: app.lang, open: AREAS.filter(([, , , right]) => rights.has(right)).map(([path]) => path as string) }
}

export const meta = adminMeta(text => text.admin)

export default function AdminHome({ loaderData }: PageProps<typeof loader>) {
  const text = adminText(loaderData.lang)
  const areas = AREAS.filter(([path]) => loaderData.open.includes(path))
  return (
    <>
      <PageHead title={text.admin} note={text.adminNote} />
      <Section id="phan" head={text.admin} hideHead>
        <dl>
          {areas.map(([path, name, note]) => (
            <div className="field" key={path}>
              <dt>
                <Link href={`/quan-tri/${path}`}>{text[name]}</Link>
              </dt>
              <dd className="section-note">{text[note]}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  )
}
