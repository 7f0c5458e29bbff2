import type { LoaderFunctionArgs } from 'react-router'
import { appContext, THEMES } from '../../platform/http/context.ts'
import { Button, ChoiceGroup, HiddenFields, PageHead, type PageHandle, type PageProps } from '../../ui/index.ts'
import { appText } from '../text.ts'

export const handle: PageHandle = { frame: 'office' }

export function loader({ context, request }: LoaderFunctionArgs) {
  const { lang, theme, csrf } = context.get(appContext)
  const text = appText(lang)
  const themes = THEMES.map(value => ({ value, label: text[`theme.${value}`] }))
  return { lang, theme, csrf, themes, back: new URL(request.url).searchParams.get('ve') ?? '/hien-thi' }
}

export const meta = ({ loaderData }: { loaderData: { lang: 'vi' | 'en' } }) => [
  { title: `${appText(loaderData.lang).display} – Khéo` },
]

/** Language and appearance: plain forms, kept in the browser. */
export default function Display({ loaderData }: PageProps<typeof loader>) {
  const { lang, theme, csrf, themes, back } = loaderData
  const text = appText(lang)
  return (
    <>
      <PageHead title={text.display} note={text.displayNote} />
      <form className="form" method="post" action="/ngon-ngu" data-plain>
        <HiddenFields values={{ csrf, ve: back }} />
        <ChoiceGroup
          name="lang"
          label={text.language}
          values={[lang]}
          options={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
        />
        <Button>{text.applyLanguage}</Button>
      </form>
      <form className="form" method="post" action="/giao-dien" data-plain>
        <HiddenFields values={{ csrf, ve: back }} />
        <ChoiceGroup name="theme" label={text.theme} values={[theme]} options={themes} />
        <Button>{text.applyTheme}</Button>
      </form>
    </>
  )
}
