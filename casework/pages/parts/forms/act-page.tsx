import type { ReactNode } from 'react'
import { ButtonLink, Columns, Notice, PageHead, type PageHandle } from '../../../../ui/index.ts'
import type { OpenForm } from '../../../forms/act-post.ts'
import type { ActPageData } from '../../../acting/page-data.ts'
import { FormPanel, type FormPanelProps } from './form-panel.tsx'
import { useMeanwhileWords } from './meanwhile-text.ts'

export const handle: PageHandle = { frame: 'office' }

export const meta = ({ loaderData }: { loaderData?: { title: string; matter: { title: string } } }) => [
  { title: loaderData ? `${loaderData.title}: ${loaderData.matter.title} – Khéo` : 'Khéo' },
]

type Props = Pick<FormPanelProps, 'controls' | 'buttons' | 'above'> & {
  page: ActPageData<unknown>
  /** What came back when it was sent and not done. */
  again?: OpenForm
  /** Beside the form. */
  side?: ReactNode
  /** Between the head of the page and the form: what will happen. */
  before?: ReactNode
  /** Shown in place of the form, where something is missing first. */
  instead?: ReactNode
  /** Below the form. */
  children?: ReactNode
}

/** One act on a page of its own: what it is done to, its form, or why it cannot be done now. Odd controls and what stands beside are slots. */
export function ActPage({ page, again, side, before, instead, children, ...slots }: Props) {
  const { list, matter, title } = page
  const form = again ?? page.form
  const main = (
    <>
      {form && instead === undefined ? (
        <FormPanel
          {...slots}
          key={form.view.act}
          form={form}
          matterId={matter.id}
          csrf={page.csrf}
          accept={page.accept}
          action={page.here}
          close={matter.href}
          hideHead
        />
      ) : (
        (form && instead) || null
      )}
      {children}
    </>
  )
  return (
    <>
      <PageHead
        crumbs={[...(list ? [list] : []), { label: matter.code, href: matter.href }, { label: title }]}
        title={title}
        note={matter.title}
      />
      {form ? before : page.shut ? <Shut shut={page.shut} back={matter.href} /> : null}
      {side ? <Columns side={side}>{main}</Columns> : main}
    </>
  )
}

function Shut({ shut: { words: why, instead }, back }: { shut: NonNullable<ActPageData['shut']>; back: string }) {
  const words = useMeanwhileWords()
  const ways = (
    <>
      {instead ? (
        <ButtonLink href={instead.href} look="primary">
          {instead.label}
        </ButtonLink>
      ) : null}
      <ButtonLink href={back}>{words.back}</ButtonLink>
    </>
  )
  return (
    <Notice kind="warning" acts={ways}>
      {why}
    </Notice>
  )
}
