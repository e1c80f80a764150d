/** What a key of the reader can do. */
export type Act =
  | 'next'
  | 'previous'
  | 'flip'
  | 'all'
  | 'mode'
  | 'words'
  | 'nextSentence'
  | 'previousSentence'
  | 'find'
  | 'contents'
  | 'nextHeading'
  | 'previousHeading'
  | 'before'
  | 'listen'
  | 'shelf'
  | 'leave'
  | 'list';

/** A key by its place on the keyboard, so that a Korean one, which sends ㅓ for J, has the same keys. */
export interface Key {
  /** As `KeyboardEvent.code` names it. */
  readonly code: string;
  readonly shift: boolean;
  /** What stands on the key. */
  readonly cap: string;
  readonly act: Act;
}

const key = (code: string, cap: string, act: Act, shift = false): Key => ({ code, shift, cap, act });

/** All keys of the reader, in the order in which they are listed. */
export const KEYS: readonly Key[] = [
  key('KeyJ', 'J', 'next'),
  key('KeyK', 'K', 'previous'),
  key('KeyX', 'X', 'flip'),
  key('KeyA', 'A', 'all'),
  key('KeyM', 'M', 'mode'),
  key('KeyD', 'D', 'words'),
  key('BracketRight', ']', 'nextSentence'),
  key('BracketLeft', '[', 'previousSentence'),
  key('KeyF', 'F', 'find'),
  key('KeyC', 'C', 'contents'),
  key('KeyH', 'H', 'nextHeading'),
  key('KeyH', 'H', 'previousHeading', true),
  key('KeyG', 'G', 'before'),
  key('KeyL', 'L', 'listen'),
  key('KeyB', 'B', 'shelf'),
  key('Escape', 'Esc', 'leave'),
  key('Slash', '?', 'list', true),
];

/** Keys that go on acting as long as they are held down. */
const HELD: ReadonlySet<Act> = new Set<Act>(['next', 'previous', 'nextSentence', 'previousSentence']);

/** A press of a key, as far as it is looked at. */
export type Press = Pick<
  KeyboardEvent,
  'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'repeat'
>;

/** What a press asks for; nothing where it belongs to the browser, to the system or to nobody. */
export function actOf(press: Press): Act | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return undefined;
  // Where the question mark is on another key than Slash, it is the sign that counts.
  if (press.key === '?') return 'list';
  const act = KEYS.find(({ code, shift }) => code === press.code && shift === press.shiftKey)?.act;
  return act !== undefined && press.repeat && !HELD.has(act) ? undefined : act;
}
