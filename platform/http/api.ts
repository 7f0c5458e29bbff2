import type { z } from 'zod'
import type { ApiDeclaration } from '../../kernel/module.ts'
import type { Problem } from '../../kernel/problem.ts'
import type { AppContext } from './context.ts'

/** What a request may carry; each part has its schema, a part without one is not read. */
export type ApiInput = { params?: z.ZodType; query?: z.ZodType; body?: z.ZodType }

type Parsed<I extends ApiInput, K extends keyof ApiInput> = I[K] extends z.ZodType ? z.output<I[K]> : undefined
type Arguments<I extends ApiInput> = {
  params: Parsed<I, 'params'>
  query: Parsed<I, 'query'>
  body: Parsed<I, 'body'>
  app: AppContext
  /** Header `Idempotency-Key`: the same key is performed once. */
  idempotencyKey: string | null
}

/** An API route as the server uses it: its schemas also make the OpenAPI document. */
export type ApiRoute = ApiDeclaration & {
  readonly input: ApiInput
  readonly output: z.ZodType
  readonly handler: (args: {
    params: unknown
    query: unknown
    body: unknown
    app: AppContext
    idempotencyKey: string | null
  }) => Promise<unknown>
}

/**
 * Defines an API route. The handler gets what the schemas parsed and returns the answer or a Problem, which becomes
 * `application/problem+json` with its code and status.
 */
export function apiRoute<I extends ApiInput, O extends z.ZodType>(
  route: ApiDeclaration & { input: I; output: O; handler: (args: Arguments<I>) => Promise<z.input<O> | Problem> },
): ApiRoute {
  // The server hands over exactly what these schemas parsed: the one place where that is said to the compiler.
  return { ...route, handler: args => route.handler(args as Arguments<I>) }
}
