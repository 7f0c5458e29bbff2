import { z } from 'zod'
import type { ActDef, Change, Given } from '../../../kernel/process.ts'

/** Files that the sender's update brought: each with the SHA-256 of the version whose place it took. */
const NewerFiles = z.object({
  files: z.array(z.object({ name: z.string(), hash: z.string(), replaces: z.string().nullable() })).min(1),
})
type NewerFiles = z.infer<typeof NewerFiles>
type State = 'registered' | 'forwarded' | 'returned' | 'assigned' | 'closed'

/** Once the clerk has agreed to an update: the newer files stand in their places, the older ones beside them. */
export const takingNewerFiles: Record<string, ActDef<State>> = {
  'nhan-tep-moi': {
    from: ['registered', 'forwarded', 'returned', 'assigned', 'closed'],
    right: 'records.register',
    input: NewerFiles,
    systemOnly: true,
    change: ({ now }: Given<NewerFiles>): Change => ({ fields: { filesUpdatedOn: now.today } }),
  },
}
