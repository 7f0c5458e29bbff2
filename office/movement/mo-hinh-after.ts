import type { ActDef, Change, Given } from '../../kernel/process.ts'
import { tellAuthority, tellUnit } from './effects.ts'
import { nextStep } from './milestones.ts'
import { modelOf } from './model.ts'
import type { State } from './names.ts'
import { mayPropose, notGivenMeanwhile } from './reward-rules.ts'
import {
  councilCounts,
  councilInFavour,
  knownPlace,
  notInFuture,
  pointsForRecognition,
  storyOut,
  storyReady,
  storySent,
  trialIsOver,
} from './rules.ts'
import * as T from './terms.ts'

// What may be done with a model once it has been verified: recognition, reward, replication, the public story.

const RECOGNISED: readonly State[] = ['recognised', 'proposedForReward', 'rewarded', 'replicating', 'closed']

export const recognising: Record<string, ActDef<State>> = {
  'hop-xet': {
    from: ['verified'],
    right: 'movement.review',
    input: T.Council,
    check: councilCounts,
    change: ({ input: { files: _files, ...vote } }: Given<T.Council>): Change => ({ fields: { council: vote } }),
  },
  'cong-nhan': {
    from: ['verified'],
    to: 'recognised',
    right: 'movement.recognise',
    input: T.Recognise,
    needs: [councilInFavour, pointsForRecognition],
    change: ({ input, matter, effectiveOn, law }: Given<T.Recognise>): Change => ({
      fields: { recognition: { ...input, typical: modelOf(matter).council?.wish === 'tieu-bieu' }, recognisedOn: effectiveOn },
      clocks: nextStep(law, modelOf(matter).year, 'sum-up'),
    }),
    effects: ({ matter }) => tellUnit(matter, 'movement.recognised'),
    may: ['notify'],
  },
  'khong-cong-nhan': {
    from: ['verified'],
    to: 'notRecognised',
    right: 'movement.recognise',
    input: T.Withhold,
    change: ({ input }: Given<T.Withhold>): Change => ({ fields: { endReason: input.reason } }),
    effects: ({ matter }) => tellUnit(matter, 'movement.not-recognised'),
    may: ['notify'],
  },
  /** Found to be a copy, or recognised on false figures: what was decided stays readable, and counts no more. */
  'huy-cong-nhan': {
    from: RECOGNISED,
    to: 'revoked',
    right: 'movement.recognise',
    input: T.Withhold,
    change: ({ input, matter }: Given<T.Withhold>): Change => {
      const { story } = modelOf(matter)
      return { fields: { endReason: input.reason, story: story ? { ...story, state: 'go' } : null } }
    },
    effects: ({ matter }) => tellUnit(matter, 'movement.revoked'),
    may: ['notify'],
  },
  'khep-nam': {
    from: ['recognised', 'rewarded', 'replicating'],
    to: 'closed',
    right: 'movement.recognise',
    bulk: true,
  },
}

export const rewarding: Record<string, ActDef<State>> = {
  'tra-ky-luat': {
    from: ['recognised', 'rewarded', 'replicating'],
    right: 'movement.review',
    input: T.DisciplineCheck,
    check: notInFuture,
    change: ({ input }: Given<T.DisciplineCheck>): Change => ({
      fields: { discipline: { on: input.on, clean: input.clean === 'khong', note: input.note } },
    }),
  },
  'de-nghi-khen': {
    from: ['recognised', 'rewarded', 'replicating'],
    to: 'proposedForReward',
    right: 'movement.review',
    input: T.Propose,
    check: mayPropose,
    change: ({ input: { files: _files, ...file }, effectiveOn }: Given<T.Propose>): Change => ({
      fields: { proposal: { ...file, on: effectiveOn } },
    }),
    effects: ({ matter }) => tellUnit(matter, 'movement.proposed'),
    may: ['notify'],
  },
  khen: {
    from: ['proposedForReward'],
    to: 'rewarded',
    right: 'movement.recognise',
    input: T.Reference,
    check: notGivenMeanwhile,
    change: ({ input, matter }: Given<T.Reference>): Change => {
      const { proposal, rewards } = modelOf(matter)
      return proposal ? { fields: { rewards: [...rewards, { form: proposal.form, ...input }], proposal: null } } : {}
    },
    effects: ({ matter }) => tellUnit(matter, 'movement.rewarded'),
    may: ['notify'],
  },
  'khong-khen': {
    from: ['proposedForReward'],
    right: 'movement.recognise',
    input: T.Reason,
    change: ({ matter }: Given<T.Reason>): Change => ({
      state: modelOf(matter).rewards.length > 0 ? 'rewarded' : 'recognised',
      fields: { proposal: null },
    }),
    effects: ({ matter }) => tellUnit(matter, 'movement.not-rewarded'),
    may: ['notify'],
  },
}

export const spreading: Record<string, ActDef<State>> = {
  'nhan-rong': {
    from: ['recognised', 'rewarded'],
    to: 'replicating',
    right: 'movement.review',
    input: T.Replicate,
    change: ({ input }: Given<T.Replicate>): Change => ({ fields: { replicateBy: input.designation } }),
  },
  'ghi-noi-lam-theo': {
    from: RECOGNISED,
    right: 'movement.register',
    input: T.Copied,
    check: knownPlace,
    change: ({ input, matter }: Given<T.Copied>): Change => ({
      fields: { copies: [...modelOf(matter).copies, { ...input, confirmedOn: null }] },
    }),
  },
  'xac-nhan-noi-lam-theo': {
    from: RECOGNISED,
    right: 'movement.review',
    input: T.ConfirmCopy,
    check: trialIsOver,
    change: ({ input, matter, effectiveOn }: Given<T.ConfirmCopy>): Change => ({
      fields: {
        copies: modelOf(matter).copies.map((copy, at) =>
          at === input.place - 1 ? { ...copy, confirmedOn: effectiveOn, result: input.result || copy.result } : copy,
        ),
      },
    }),
  },
  'ghi-khac': {
    from: ['draft', 'submitted', 'returned', 'accepted', 'building', 'selfAssessed', 'verified', ...RECOGNISED],
    right: 'movement.review',
    input: T.Likeness,
    change: ({ input, matter }: Given<T.Likeness>): Change => ({ fields: { likeness: [...modelOf(matter).likeness, input] } }),
  },
}

export const telling: Record<string, ActDef<State>> = {
  'viet-bai': {
    from: RECOGNISED,
    right: 'movement.register',
    input: T.Story,
    overwrites: true,
    change: ({ input, matter, effectiveOn }: Given<T.Story>): Change => {
      // An edited story is a new one: it goes out only when approved again.
      const version = (modelOf(matter).story?.version ?? 0) + 1
      return { fields: { story: { ...input, version, state: 'viet', on: effectiveOn } } }
    },
  },
  'trinh-bai': {
    from: RECOGNISED,
    right: 'movement.register',
    needs: [storyReady],
    change: storyTo('trinh'),
    effects: ({ matter }) => tellAuthority(matter, 'movement.story-sent'),
    may: ['notify'],
  },
  'dang-bai': {
    from: RECOGNISED,
    right: 'movement.publish',
    needs: [storySent],
    change: storyTo('dang'),
    effects: ({ matter }) => tellUnit(matter, 'movement.story-out'),
    may: ['notify'],
  },
  'tra-bai': {
    from: RECOGNISED,
    right: 'movement.publish',
    input: T.Reason,
    needs: [storySent],
    change: storyTo('viet'),
    effects: ({ matter }) => tellUnit(matter, 'movement.story-back'),
    may: ['notify'],
  },
  'go-bai': { from: RECOGNISED, right: 'movement.publish', input: T.Reason, needs: [storyOut], change: storyTo('go') },
}

function storyTo(state: 'viet' | 'trinh' | 'dang' | 'go') {
  return ({ matter, effectiveOn }: Given<never>): Change => {
    const { story } = modelOf(matter)
    return story ? { fields: { story: { ...story, state, on: effectiveOn } } } : {}
  }
}
