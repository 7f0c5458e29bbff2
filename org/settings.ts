import { z } from 'zod'

/**
 * Settings of the office and their first values: Khéo's own defaults ("mặc định của Khéo"), no figures of law. Stored in `setting`
 * under the same keys.
 */
export const SETTINGS = {
  /** A session ends after so long unused, and after so long in any case. */
  session: z.object({ idleMinutes: z.int().min(5).max(720).default(60), absoluteHours: z.int().min(1).max(72).default(12) }),
  password: z.object({ minLength: z.int().min(12).max(64).default(12) }),
  /** A one-time secret given at first login or reset counts so long. */
  oneTime: z.object({ days: z.int().min(1).max(30).default(7) }),
  /** The Office, which keeps what nobody was chosen for, and the posts to which late matters rise. Read by casework under this key. */
  'follow-up': z.object({
    office: z.string().nullable().default(null),
    chiefOfOffice: z.string().nullable().default(null),
    chairman: z.string().nullable().default(null),
  }),
  office: z.object({ name: z.string().default(''), provinceName: z.string().default('') }),
} as const

export type SettingKey = keyof typeof SETTINGS
export type SettingValue<K extends SettingKey> = z.output<(typeof SETTINGS)[K]>
