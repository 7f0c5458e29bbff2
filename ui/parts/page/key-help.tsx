import { useText } from '../../context.tsx'
import { KEYS_ID } from './rail.tsx'
import { KeyCap } from '../text/marks.tsx'

/** Every key of the office, and the switch for single letters (WCAG 2.1.4). Opens without scripts. */
export function KeyHelp() {
  const text = useText()
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['J', 'K'], text.keyNextPrevious],
    [['Enter'], text.keyOpen],
    [['Esc'], text.keyClose],
    [['X'], text.keySelect],
    [['1', '2', '3', '4'], text.keyNumbers],
    [['H'], text.keySnooze],
    [['G'], text.keyAssign],
    [['B'], text.keyNote],
    [['E'], text.keyEdit],
    [['N'], text.keyNew],
    [['P'], text.switchPost],
    [['Ctrl K'], text.keyGo],
    [['Ctrl Enter'], text.keySend],
    [['Ctrl Z'], text.keyUndo],
    [['?'], text.keyHelp],
  ]
  return (
    <dialog className="dialog" id={KEYS_ID} popover="auto" aria-labelledby="phim-tat-dau">
      <div className="dialog-head">
        <h2 id="phim-tat-dau">{text.keysHead}</h2>
        <button type="button" className="button-text" popoverTarget={KEYS_ID} popoverTargetAction="hide">
          {text.close}
        </button>
      </div>
      <dl className="key-list">
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map(key => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="choice">
        <input type="checkbox" data-keys-switch="" /> {text.keysOff}
      </label>
      <p className="act-note">{text.keysNote}</p>
    </dialog>
  )
}
