import { type Activity, activityView } from './activity.ts';

/** Every page's state says what it is doing. */
export interface PanelState {
  readonly activity: Activity;
}

/** What an action is told: the element that was used, and what was typed or chosen in it. */
export interface Used {
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly value: string;
  readonly isChecked: boolean;
}

/** The next state; `show` draws one in between, while something is waited for. */
export type Action<State> = (
  state: State,
  used: Used,
  show: (state: State) => void,
) => State | Promise<State>;

interface Panel<State extends PanelState> {
  readonly initial: State;
  /** The whole page for a state, escaped. */
  readonly view: (state: State) => string;
  /** What the page is about just now: another topic is shown from its beginning. */
  readonly topic?: (state: State) => string | number;
  /**
   * By the name in `data-action` of a button, a field or a list; that of a text field is called at each letter and waits
   * for nothing. `data-enter` names what the key Enter does in a text field.
   */
  readonly actions: Readonly<Record<string, Action<State>>>;
  /** The action of a key pressed outside of any field. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** Draws states and hears what is used. One thing at a time; whatever goes wrong is told as a sentence. */
export function runPanel<State extends PanelState>({
  initial,
  view,
  topic = () => '',
  actions,
  keys = {},
}: Panel<State>): void {
  const [panel, activity] = [element('panel'), element('activity')];
  let state = initial;
  const show = (next: State): void => {
    const news = next.activity.kind !== 'idle' && next.activity !== state.activity;
    const isOther = topic(next) !== topic(state);
    state = next;
    const focused = document.activeElement?.id;
    activity.innerHTML = activityView(state.activity);
    panel.innerHTML = view(state);
    // What was drawn anew has lost the keyboard: back to the same place, or to the news.
    const again = focused ? document.getElementById(focused) : null;
    if (again && !again.hasAttribute('disabled')) again.focus();
    else if (news) activity.focus();
    if (isOther) window.scrollTo(0, 0);
    else if (news && state.activity.kind === 'failed') activity.scrollIntoView({ block: 'nearest' });
  };
  const act = async (name: string | undefined, used: Used): Promise<void> => {
    const action = name === undefined ? undefined : actions[name];
    if (!action || state.activity.kind === 'working') return;
    try {
      show(await action(state, used, show));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      show({ ...state, activity: { kind: 'failed', heading: 'ทำไม่สำเร็จ', problems: [problem] } });
    }
  };
  panel.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-action]') : null;
    if (button && !button.hasAttribute('disabled')) void act(button.dataset.action, usedOf(button));
  });
  panel.addEventListener('change', ({ target }) => {
    if (isField(target) && !isTypedIn(target)) void act(target.dataset.action, usedOf(target));
  });
  // Nothing is drawn while somebody types: the button that is pressed next would be gone under the finger.
  panel.addEventListener('input', ({ target }) => {
    if (!isTypedIn(target)) return;
    const next = actions[target.dataset.action ?? '']?.(state, usedOf(target), show);
    if (next && !(next instanceof Promise)) state = next;
  });
  panel.addEventListener('keydown', ({ target, key }) => {
    if (key === 'Enter' && target instanceof HTMLInputElement && target.dataset.enter !== undefined)
      void act(target.dataset.enter, usedOf(target));
  });
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (isField(target) || event.ctrlKey || event.metaKey || event.altKey || keys[key] === undefined) return;
    event.preventDefault();
    void act(keys[key], { data: {}, value: '', isChecked: false });
  });
  show(initial);
}

/** What the page was given, as JSON. */
export function panelData<Data>(): Data {
  return JSON.parse(element('panel-data').textContent ?? '') as Data;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

function isTypedIn(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'date'))
  );
}

function usedOf(used: HTMLElement): Used {
  return {
    data: { ...used.dataset },
    value: isField(used) ? used.value : '',
    isChecked: used instanceof HTMLInputElement && used.checked,
  };
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}
