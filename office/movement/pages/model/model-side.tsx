import { timelineActs } from '../../../../casework/pages/parts/history.tsx'
import { useWords as useCaseworkWords } from '../../../../casework/pages/parts/words.ts'
import { DefinitionList, EmptyState, FileList, Icon, Section, StateMark, Timeline } from '../../../../ui/index.ts'
import type { ModelData } from './model.tsx'
import { Papers } from './papers.tsx'
import { useWords } from '../use-words.ts'

type Props = { data: ModelData }

export function Side({ data }: Props) {
  const words = useWords()
  const { model } = data
  return (
    <>
      <Section id="ho-so" head={words.facts} hideHead>
        <DefinitionList facts={model.facts.map(({ term, words: value }) => ({ term, value }))} look="short" />
      </Section>
      <Section id="cong-nhan" head={words.recognition}>
        {model.recognition ? (
          <>
            <p>
              {model.recognition.head}. {model.recognition.by}
            </p>
            {model.recognition.council ? <p className="act-note">{model.recognition.council}</p> : null}
            <ul className="plain-list">
              {model.recognition.document ? (
                <li>
                  <a href={`/van-ban/${model.recognition.document}`}>{words.decisionDocument}</a>
                </li>
              ) : null}
              {model.recognition.session ? (
                <li>
                  <a href={`/phong-trao/hop-xet/${model.recognition.session}`}>{words.councilSession}</a>
                </li>
              ) : null}
            </ul>
          </>
        ) : (
          <p className="quiet">{words.notRecognisedYet}</p>
        )}
      </Section>
      {model.recognition ? <Rewards data={data} /> : null}
      <Papers papers={model.papers} />
      {model.recognition ? <Story data={data} /> : null}
      {model.recognition ? <Pictures data={data} /> : null}
      <Years data={data} />
      <History data={data} />
    </>
  )
}

/** Pictures of the public page, for those who work with the model. */
function Pictures({ data: { model } }: Props) {
  const words = useWords()
  const mayChange = model.beside.pictures
  if (!mayChange && model.pictures.length === 0) return null
  return (
    <Section
      id="anh"
      head={words.pictures}
      act={mayChange ? <a href={`/phong-trao/${model.id}/anh`}>{words.morePictures}</a> : undefined}
    >
      {model.pictures.length === 0 ? <EmptyState>{words.noPictures}</EmptyState> : null}
      <ul className="picture-list">
        {model.pictures.map((picture, at) => (
          <li key={picture.hash}>
            <img
              src={`/phong-trao/${model.id}/anh/${at + 1}`}
              alt={picture.caption}
              width={picture.width}
              height={picture.height}
              loading="lazy"
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Rewards({ data: { model } }: Props) {
  const words = useWords()
  const { reward } = model
  return (
    <Section id="khen" head={words.rewardsMet({ met: reward.met, all: reward.conditions.length })}>
      {reward.given.length > 0 ? (
        <ul className="plain-list">
          {reward.given.map(({ form, by }) => (
            <li key={by}>{`${words.given}: ${form}. ${by}`}</li>
          ))}
        </ul>
      ) : null}
      <p className="section-note">{words.rewardForm(reward.form)}</p>
      <ul className="check-list">
        {reward.conditions.map(condition => (
          <li key={condition.name} className="check" data-state={condition.met ? 'done' : 'missing'}>
            <Icon name={condition.met ? 'done' : 'warn'} />
            <span>
              <span className="only-read-aloud">{`${condition.met ? words.conditionMet : words.conditionNot}: `}</span>
              {condition.words}
              {condition.note ? <span className="component-note">{condition.note}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Story({ data: { model } }: Props) {
  const words = useWords()
  const { story } = model
  return (
    <Section id="bai-dang" head={words.story} act={<StateMark>{words.storyStates[story?.state ?? 'none']}</StateMark>}>
      {story ? (
        <>
          <div className="story">
            <h3>{story.headline}</h3>
            {story.paragraphs.map(paragraph => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <p className="act-note">{story.consent ? `${story.version}; ${words.storyConsent}` : story.version}</p>
          {story.state === 'dang' ? (
            <p className="story-acts">
              <a href={`/cong-khai/mo-hinh/${model.code}`}>{words.storySee}</a>
              <span>{words.views(model.views)}</span>
            </p>
          ) : null}
        </>
      ) : (
        <EmptyState>{words.noStory}</EmptyState>
      )}
    </Section>
  )
}

function Years({ data: { model } }: Props) {
  const words = useWords()
  if (model.years.length < 2) return null
  return (
    <Section id="cac-nam" head={words.years}>
      <ul className="plain-list">
        {model.years.map(year => (
          <li key={year.id}>
            <a href={`/phong-trao/${year.id}`} aria-current={year.current ? 'page' : undefined}>
              {year.words}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function History({ data: { model } }: Props) {
  const words = useWords()
  const casework = useCaseworkWords()
  const { shown } = model
  if (!shown) return null
  return (
    <Section id="qua-trinh" head={words.history} act={<a href={`/viec/${model.id}`}>{words.wholeMatter}</a>}>
      {shown.files.length > 0 ? (
        <FileList
          files={shown.files.map(file => ({ href: file.href, name: file.name, note: file.withdrawnReason ?? file.who, end: '' }))}
        />
      ) : null}
      <Timeline acts={timelineActs(shown.history.slice(0, 8), casework)} brief />
    </Section>
  )
}
