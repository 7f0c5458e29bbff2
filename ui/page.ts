import type { useActionData, useLoaderData } from 'react-router'

/** Props of a page: what its loader and action give, as the browser receives them. `PageProps<typeof loader, typeof action>`. */
export type PageProps<Loader = undefined, Action = undefined> = {
  loaderData: Loader extends undefined ? undefined : ReturnType<typeof useLoaderData<Loader>>
  actionData?: Action extends undefined ? undefined : ReturnType<typeof useActionData<Action>>
  params: Readonly<Record<string, string | undefined>>
}

/** How a page is framed: with the rail, alone, or as a public portal page without any script. */
export type PageHandle = { frame?: 'office' | 'plain' | 'portal'; script?: false }
