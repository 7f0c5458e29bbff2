import { createContext, type RouterContextProvider } from 'react-router'

/** Holds the first error thrown while a page was made; read afterwards to choose between 500 and 503 and for the log. */
export const failureContext = createContext<{ error?: unknown }>()

export function noteFailure(context: Readonly<RouterContextProvider>, error: unknown): void {
  const failure = context.get(failureContext)
  failure.error ??= error
}
