import { named } from '../../kernel/fields.ts'
import { formatDate } from '@kheo/viet-text'
import type { Asker } from '../../casework/asker.ts'
import type { OpeningDef } from '../../casework/index.ts'
import { commitForm } from './commitments/commitment-look.ts'
import { registerCommitment } from './commitments/commitment-service.ts'
import { Commit } from './commitments/commitment.ts'
import { conveneForm } from './council/council-look.ts'
import { convene } from './council/council-service.ts'
import { lastMembers } from './council/council-view.ts'
import { Convene } from './council/council.ts'
import { milestoneOn } from './figures/milestones.ts'
import { LAUNCH_FIELDS } from './movement-look.ts'
import { launchMovement, registerModel, runningMovements } from './service.ts'
import { newSheetFields } from './scoring/sheet-form.ts'
import { startFrom } from './start-from.ts'
import { NewModel, NewMovement } from './terms.ts'
import { movementText } from './text.ts'

const text = (key: 'launchNote' | 'launch' | 'begin' | 'newModelNote' | 'newModel' | 'register' | 'movements') =>
  named(movementText('vi')[key], movementText('en')[key])
const REGISTER = { href: '/phong-trao', label: text('movements') }

const launch: OpeningDef = {
  process: 'phong-trao',
  act: 'phat-dong',
  href: '/phong-trao/phat-dong',
  list: REGISTER,
  title: text('launch'),
  form: () => ({ fields: LAUNCH_FIELDS, note: text('launchNote') }),
  input: NewMovement,
  begin: launchMovement,
}

/** Registering a model: the ten items of the form. */
const register: OpeningDef = {
  process: 'mo-hinh',
  act: 'lap',
  href: '/phong-trao/dang-ky',
  list: REGISTER,
  title: text('newModel'),
  form: async (asker, query) => ({
    fields: newSheetFields(await runningMovements(asker.app.db.kysely), yearHint(asker)),
    button: text('begin'),
    note: text('newModelNote'),
    start: await startFrom(asker, query),
  }),
  input: NewModel,
  begin: registerModel,
  after: id => `/phong-trao/${id}`,
}

/** Until when registrations of this year and the next are handed in. */
function yearHint({ world, today }: Asker) {
  const year = Number(today.slice(0, 4))
  const until = [year, year + 1].map(each => ({ year: each, date: formatDate(milestoneOn(world.law, each, 'register')) }))
  return named(movementText('vi').registerUntil(until), movementText('en').registerUntil(until))
}

const session: OpeningDef = {
  process: 'phien-xet',
  act: 'trieu-tap',
  href: '/phong-trao/hop-xet',
  list: REGISTER,
  form: async asker => ({
    ...conveneForm(await runningMovements(asker.app.db.kysely)),
    start: { members: await lastMembers(asker) },
  }),
  input: Convene,
  begin: convene,
  after: id => `/phong-trao/hop-xet/${id}`,
}

const commitment: OpeningDef = {
  process: 'cam-ket',
  act: 'dang-ky-cam-ket',
  href: '/phong-trao/cam-ket',
  list: REGISTER,
  form: ({ today }) => commitForm(Number(today.slice(0, 4))),
  input: Commit,
  begin: registerCommitment,
}

/** What a person opens in the movement. */
export const movementOpenings = [launch, register, session, commitment]
