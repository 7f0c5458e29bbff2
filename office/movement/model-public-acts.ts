import type { ActDef, Change, Given } from '../../kernel/process.ts'
import { tellAuthority, tellUnit } from './effects.ts'
import { RECOGNISED } from './model-later-acts.ts'
import { modelOf, type ModelFields } from './model/model.ts'
import type { State } from './names.ts'
import { fewPictures, knownPicture, storyOut, storyReady, storySent } from './registry/story-rules.ts'
import * as T from './terms.ts'

// What the public is told of a recognised model: its story and its pictures, each version approved.

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
  'them-anh': {
    from: RECOGNISED,
    right: 'movement.register',
    input: T.Picture,
    check: fewPictures,
    change: (given: Given<T.Picture>): Change => {
      const { input, matter, effectiveOn } = given
      const { caption, width, height, files } = input
      const added = files.map(({ hash, name }) => ({ hash, name, caption, width, height, on: effectiveOn }))
      return withPictures([...modelOf(matter).pictures, ...added], given as Given<never>)
    },
  },
  'bo-anh': {
    from: RECOGNISED,
    right: 'movement.register',
    input: T.DropPicture,
    check: knownPicture,
    change: (given: Given<T.DropPicture>): Change =>
      withPictures(
        modelOf(given.matter).pictures.filter((_, at) => at !== given.input.picture - 1),
        given as Given<never>,
      ),
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

/** Pictures stand beside the story: a changed set of them is a new version, approved anew. */
function withPictures(pictures: ModelFields['pictures'], { matter, effectiveOn }: Given<never>): Change {
  const { story } = modelOf(matter)
  const again = story && story.state !== 'viet' ? { ...story, version: story.version + 1, state: 'viet', on: effectiveOn } : story
  return { fields: { pictures, story: again } }
}

function storyTo(state: 'viet' | 'trinh' | 'dang' | 'go') {
  return ({ matter, effectiveOn }: Given<never>): Change => {
    const { story } = modelOf(matter)
    return story ? { fields: { story: { ...story, state, on: effectiveOn } } } : {}
  }
}
