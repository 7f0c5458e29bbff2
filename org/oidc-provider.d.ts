/** What the tests use of oidc-provider, which brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Details = { prompt: { name: string }; session?: { accountId: string } }
  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }
  type Result = { login: { accountId: string } } | { consent: { grantId: string } }
  type Options = {
    clients: ReadonlyArray<Record<string, unknown>>
    findAccount: (context: unknown, subject: string) => { accountId: string; claims: () => { sub: string } }
    interactions: { url: (context: unknown, interaction: { uid: string }) => string }
  } & Record<string, unknown>

  export default class Provider {
    constructor(issuer: string, options: Options)
    Grant: new (given: { accountId: string; clientId: string }) => Grant
    callback(): (request: IncomingMessage, response: ServerResponse) => void
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Details>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: Result): Promise<void>
  }
}
