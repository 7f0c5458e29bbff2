import { useEffect, useRef } from 'react'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { askerOf, notFound } from '../../../../casework/asker.ts'
import { isId, newId } from '../../../../kernel/ids.ts'
import { isProblem } from '../../../../kernel/problem.ts'
import { appContext } from '../../../../platform/http/context.ts'
import {
  Button,
  ButtonLink,
  ChoiceGroup,
  EmptyState,
  ErrorSummary,
  FileField,
  FormActs,
  HiddenFields,
  PageHead,
  Section,
  TextField,
  type PageProps,
} from '../../../../ui/index.ts'
import { faultsOf } from '../../form-faults.ts'
import { modelView } from '../../model/model-view.ts'
import { addPicture, PICTURE_MAX_BYTES } from '../../registry/pictures.ts'
import { movementText } from '../../text.ts'
import { shrinkChosen } from '../model/shrink-picture.ts'
import { faultAt, type Fault } from '../fault-at.ts'
import { useWords } from '../use-words.ts'
import '../movement.css'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const model = isId(params['id']) ? await modelView(asker, params['id']) : null
  if (!model?.shown) throw notFound()
  const { id, title, code, pictures, shown, beside } = model
  return {
    lang: asker.lang,
    csrf: asker.app.csrf,
    key: newId(),
    most: Math.floor(PICTURE_MAX_BYTES / 1024),
    model: { id, title, code, pictures },
    may: { add: beside.pictures, drop: shown.acts.some(act => act.act === 'bo-anh' && act.reason === null) },
  }
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const asker = await askerOf(context.get(appContext))
  const { id } = params
  if (!isId(id)) throw notFound()
  const posted = await request.formData()
  const [file, caption] = [posted.get('files'), String(posted.get('caption') ?? '').normalize('NFC')]
  const done = await addPicture(asker, {
    id,
    key: String(posted.get('khoa') ?? newId()),
    file: file instanceof File ? file : null,
    caption,
    consent: posted.get('consent') !== null,
  })
  if (!isProblem(done)) throw redirect(`/phong-trao/${id}/anh`)
  if (done.status === 404) throw notFound()
  return data({ caption, faults: faultsOf(done, asker.lang) }, { status: 422 })
}

export const meta = ({ loaderData }: { loaderData?: { lang: 'vi' | 'en' } }) => [
  { title: `${movementText(loaderData?.lang ?? 'vi').picturesTitle} – Khéo` },
]

/** Pictures that stand beside the story, each told in words. */
export default function Pictures({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const words = useWords()
  const { model, may } = loaderData
  const here = `/phong-trao/${model.id}`
  return (
    <>
      <PageHead
        crumbs={[{ label: words.movements, href: '/phong-trao' }, { label: model.code, href: here }, { label: words.pictures }]}
        title={words.picturesTitle}
        note={words.picturesNote}
      />
      <Section id="anh" head={model.title}>
        {model.pictures.length === 0 ? <EmptyState>{words.noPictures}</EmptyState> : null}
        <ul className="picture-list">
          {model.pictures.map((picture, at) => (
            <li key={picture.hash}>
              <img
                src={`${here}/anh/${at + 1}`}
                alt={picture.caption}
                width={picture.width}
                height={picture.height}
                loading="lazy"
              />
              <p>{picture.caption}</p>
              {may.drop ? <a href={`${here}?mo=bo-anh#bieu-mau`}>{words.dropPicture(at + 1)}</a> : null}
            </li>
          ))}
        </ul>
      </Section>
      {may.add ? <AddForm data={loaderData} typed={actionData ?? null} /> : null}
    </>
  )
}

type AddProps = {
  data: PageProps<typeof loader>['loaderData']
  typed: { readonly caption: string; readonly faults: readonly Fault[] } | null
}

function AddForm({ data: { model, csrf, key, most }, typed }: AddProps) {
  const words = useWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => shrinkChosen(form.current?.querySelector('input[type=file]') ?? null, most * 1024), [most])
  const faults = typed?.faults ?? []
  return (
    <Section id="them" head={words.addPicture} look="form">
      {faults.length > 0 ? (
        <ErrorSummary head={words.notDone} problems={faults.map(({ field, words: said }) => ({ fieldId: field, words: said }))} />
      ) : null}
      <form ref={form} method="post" encType="multipart/form-data" noValidate>
        <HiddenFields values={{ csrf, khoa: key }} />
        <FileField
          name="files"
          label={words.pictureFile}
          limits={words.pictureLimits(most)}
          accept=".jpg,.jpeg,.png,.webp"
          error={faultAt(faults, 'files')}
        />
        <TextField name="caption" label={words.caption} value={typed?.caption} error={faultAt(faults, 'caption')} />
        <ChoiceGroup
          name="consent"
          id="consent"
          label={words.pictureConsent}
          kind="checkbox"
          error={faultAt(faults, 'consent')}
          options={[{ value: 'on', label: words.pictureConsent }]}
        />
        <FormActs>
          <Button look="primary">{words.addPicture}</Button>
          <ButtonLink href={`/phong-trao/${model.id}`}>{words.back}</ButtonLink>
        </FormActs>
      </form>
    </Section>
  )
}
