import { fieldProblem, problem, type Problem } from '../../../kernel/problem.ts'
import type { Given, Need } from '../../../kernel/process.ts'
import { modelOf } from '../model/model.ts'
import type * as T from '../terms.ts'

/** A story in which people are named goes out only with their consent. */
export const storyReady: Need = {
  name: 'story-ready',
  test: ({ matter }) => {
    const { story } = modelOf(matter)
    if (!story) return problem('movement/story-first')
    if (story.state !== 'viet') return problem('movement/story-sent')
    return story.named !== '' && !story.consent ? problem('movement/story-consent', { named: story.named }) : null
  },
}

export const storySent: Need = {
  name: 'story-sent',
  test: ({ matter }) => (modelOf(matter).story?.state === 'trinh' ? null : problem('movement/story-not-sent')),
}

export const storyOut: Need = {
  name: 'story-out',
  test: ({ matter }) => (modelOf(matter).story?.state === 'dang' ? null : problem('movement/story-not-out')),
}

/** More would make the page heavy for a telephone. */
const MOST_PICTURES = 6

export function fewPictures({ matter, input }: Given<T.Picture>): Problem | null {
  const { pictures } = modelOf(matter)
  if (pictures.length >= MOST_PICTURES) return problem('movement/pictures-enough', { most: MOST_PICTURES })
  const twice = pictures.some(picture => input.files.some(file => file.hash === picture.hash))
  return twice ? fieldProblem('movement/picture-twice', 'files') : null
}

export function knownPicture({ matter, input }: Given<T.DropPicture>): Problem | null {
  const { pictures } = modelOf(matter)
  return input.picture <= pictures.length ? null : fieldProblem('movement/picture-unknown', 'picture', { last: pictures.length })
}
