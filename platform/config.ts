import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { StartupError } from './startup-error.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const text = z.string().trim().min(1).optional()

/** What the environment may set. docs/operations.md explains each name. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().trim().min(1).default('data'),
  /** As libpq has it: the host may stand among the parameters (a socket's folder), so it is not always a URL to browsers. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/)
    .optional(),
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/)
    .optional(),
  /** More than the processors can serve at once only makes every answer later. */
  DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(Math.max(6, 2 * availableParallelism())),
  /** `off`: no statement is prepared, for a connection pooler that cannot keep them apart (PgBouncer before 1.21). */
  DATABASE_PREPARE: z.enum(['on', 'off']).default('on'),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Number of reverse proxies whose X-Forwarded-For is believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text,
  KHEO_SECRET_KEY: text,
  /** Former keys, comma separated: what they sealed can still be opened. */
  KHEO_SECRET_KEYS_OLD: text,
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  METRICS_TOKEN: text,
  /** Folder of nightly copies; each week the newest is restored for proof. */
  BACKUP_DIR: text,
  /** API requests of one account or token within a minute; 0: no limit (a measured run). */
  API_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).default(1200),
})

export type OidcConfig = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
  /** How long it may take to answer; ten seconds unless said. */
  readonly timeoutSeconds?: number
}

export type Config = {
  readonly port: number
  readonly host: string
  /** Absolute. Holds the embedded database, files, keys made here, dumps. */
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly schema?: string
  readonly poolSize: number
  readonly prepare: boolean
  /** Scheme and host by which browsers reach the server; from the host and port when not given. */
  readonly publicOrigin: string
  readonly trustProxy: number
  readonly smtpUrl?: string
  readonly mailFrom?: string
  readonly secretKey?: string
  readonly oldSecretKeys: readonly string[]
  readonly oidc: OidcConfig | null
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL']
  /** Asked of whoever reads /metrics from beyond loopback. */
  readonly metricsToken?: string
  /** Absolute. Where nightly copies lie; none are made without it. */
  readonly backupDir?: string
  /** API requests of one account or token within a minute; 0: no limit. */
  readonly apiPerMinute: number
  /** A server or an address beyond loopback: secrets must come from the environment (ENGINE 25). */
  readonly production: boolean
}

/** Reads the settings. Throws StartupError `config/invalid` naming every wrong variable. Empty values count as not given. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw invalid(parsed.error.issues.map(issue => String(issue.path[0])))
  const env = parsed.data
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    schema: env.DATABASE_SCHEMA,
    poolSize: env.DATABASE_POOL,
    prepare: env.DATABASE_PREPARE === 'on',
    publicOrigin: new URL(env.PUBLIC_ORIGIN ?? `http://${originHost(env.HOST)}:${env.PORT}`).origin,
    trustProxy: env.TRUST_PROXY,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    secretKey: env.KHEO_SECRET_KEY,
    oldSecretKeys: env.KHEO_SECRET_KEYS_OLD?.split(',').map(key => key.trim()) ?? [],
    oidc: oidcOf(env),
    logLevel: env.LOG_LEVEL,
    metricsToken: env.METRICS_TOKEN,
    backupDir: env.BACKUP_DIR === undefined ? undefined : resolve(env.BACKUP_DIR),
    apiPerMinute: env.API_PER_MINUTE,
    production: env.DATABASE_URL !== undefined || !isLoopback(env.HOST),
  }
}

/** Is this an address that only this machine reaches? */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function originHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function oidcOf(env: z.infer<typeof Environment>): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  if (!issuer && !clientId && !clientSecret) return null
  if (!issuer || !clientId || !clientSecret) throw invalid(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
  return { issuer, clientId, clientSecret, name: env.OIDC_NAME ?? new URL(issuer).hostname }
}

function invalid(names: readonly string[]): StartupError {
  const list = [...new Set(names)].join(', ')
  return new StartupError('config/invalid', {
    vi: `Biến môi trường chưa đúng: ${list}. Xem giải thích từng biến trong docs/operations.md.`,
    en: `Wrong environment variables: ${list}. docs/operations.md explains each of them.`,
  })
}
