/** Props of a route component, without generated types: what its loader and action return. `PageProps<typeof loader, typeof action>`. */
export type PageProps<Loader, Action = never> = {
  loaderData: Given<Loader extends (...args: never[]) => infer R ? Awaited<R> : Awaited<Loader>>
  actionData?: Given<Action extends (...args: never[]) => infer R ? Awaited<R> : Awaited<Action>>
  params: Record<string, string | undefined>
}

/** What the page receives of `data(value, init)`: the value. A Response (a redirect) never reaches it. */
type Given<T> = T extends Response ? never : T extends { type: string; data: infer D; init: ResponseInit | null } ? D : T

/** `export const handle: PageHandle`: how a page is framed. `script: false` renders it without any script (the public portal). */
export type PageHandle = { frame?: 'office' | 'plain' | 'portal'; script?: false }
