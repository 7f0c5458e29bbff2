import { z } from 'zod'

/** What an account keeps for itself. */
export const AccountSettings = z.object({
  theme: z.enum(['system', 'light', 'dark']).optional(),
  /** Single-letter keys switched off (WCAG 2.1.4). */
  keysOff: z.boolean().optional(),
  /** To whom its holder sends documents most: a list of his own (A021). */
  quickRecipients: z.object({ posts: z.array(z.string()), units: z.array(z.string()) }).optional(),
  /** An account of the sample: its role may be stepped into on loopback. */
  sample: z.boolean().optional(),
  /** Place in the list of roles to step into. */
  sampleOrder: z.int().optional(),
})
export type AccountSettings = z.output<typeof AccountSettings>
