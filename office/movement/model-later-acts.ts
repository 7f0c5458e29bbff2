import { fieldProblem } from '../../kernel/problem.ts'
import type { ActDef, Change, Given } from '../../kernel/process.ts'
import { tellAuthority, tellUnit } from './effects.ts'
import { nextStep } from './figures/milestones.ts'
import { modelOf } from './model/model.ts'
import type { State } from './names.ts'
import { mayPropose, notGivenMeanwhile } from './rewards/reward-rules.ts'
import { councilCounts, councilInFavour, knownPlace, notInFuture, pointsForRecognition, trialIsOver } from './rules.ts'
import * as T from './terms.ts'

// What may be done with a model once it has been verified: recognition, reward, replication, the public story.

export const RECOGNISED: readonly State[] = ['recognised', 'proposedForReward', 'rewarded', 'replicating', 'closed']

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
    change: ({ input: { files: _files, ...decision }, matter, effectiveOn, law }: Given<T.Recognise>): Change => ({
      fields: { recognition: { ...decision, typical: modelOf(matter).council?.wish === 'tieu-bieu' }, recognisedOn: effectiveOn },
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
  /** On the list already, or recognised: found to be another one's model. It never counts as recognised, and says whose it is. */
  'ghi-trung': {
    from: ['accepted', 'building', 'selfAssessed', 'verified', ...RECOGNISED],
    to: 'copied',
    right: 'movement.recognise',
    input: T.FoundCopy,
    check: ({ matter, input }: Given<T.FoundCopy>) =>
      input.original === matter.id ? fieldProblem('movement/copy-of-itself', 'original') : null,
    change: ({ input, matter }: Given<T.FoundCopy>): Change => {
      const { story } = modelOf(matter)
      return {
        fields: { endReason: input.reason, copyOf: input.original, story: story ? { ...story, state: 'go' } : null },
      }
    },
    effects: ({ matter }) => tellUnit(matter, 'movement.found-copy'),
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
      fields: { discipline: { on: input.on, clean: input.clean === 'khong' } },
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

/** What the daily look at results does: a model without one for long leaves the figures of those kept up, until one is recorded. */
export const keepingFresh: Record<string, ActDef<State>> = {
  'het-ket-qua': {
    from: RECOGNISED,
    right: 'movement.review',
    systemOnly: true,
    input: T.WithoutResult,
    change: ({ input }: Given<T.WithoutResult>): Change => ({ fields: { staleSince: input.since } }),
    effects: ({ matter }) => [...tellUnit(matter, 'movement.stale'), ...tellAuthority(matter, 'movement.stale')],
    may: ['notify'],
  },
  'co-ket-qua': {
    from: RECOGNISED,
    right: 'movement.review',
    systemOnly: true,
    change: (): Change => ({ fields: { staleSince: null } }),
  },
}
