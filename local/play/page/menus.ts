import type { MenuItem } from '../../screen.ts';
import { element, make } from './element.ts';

/** The menus that the bundle made when the spreadsheet was opened. */
export function showMenus(
  menus: Readonly<Record<string, readonly MenuItem[]>>,
  choose: (functionName: string, caption: string) => void,
): void {
  element('menus').replaceChildren(
    ...Object.entries(menus).map(([title, items]) => menu(title, items, choose)),
  );
}

function menu(
  title: string,
  items: readonly MenuItem[],
  choose: (functionName: string, caption: string) => void,
): HTMLElement {
  const whole = make('div');
  const opener = make('button', `${title} ▾`, {
    type: 'button',
    class: 'opener',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
  });
  const list = make('div', '', { role: 'menu', 'aria-label': title });
  list.hidden = true;
  const isClosed = () => list.hidden !== false;
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) list.querySelector('button')?.focus();
  };
  list.append(
    ...lines(items, false, (functionName, caption) => {
      open(false);
      choose(functionName, caption);
    }),
  );
  opener.addEventListener('click', () => open(isClosed()));
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) open(false);
  });
  whole.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      open(false);
      opener.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (isClosed()) return open(true);
    const buttons = [...list.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    buttons[(next + buttons.length) % buttons.length]?.focus();
  });
  whole.append(opener, list);
  return whole;
}

function lines(
  items: readonly MenuItem[],
  isUnder: boolean,
  choose: (functionName: string, caption: string) => void,
): readonly HTMLElement[] {
  return items.flatMap((item) => {
    if (item === 'separator') return [make('div', '', { role: 'separator' })];
    if ('items' in item) {
      return [make('p', item.caption, { class: 'below' }), ...lines(item.items, true, choose)];
    }
    const { caption, functionName } = item;
    const button = make('button', caption, {
      type: 'button',
      role: 'menuitem',
      tabindex: '-1',
      class: isUnder ? 'under' : '',
    });
    button.addEventListener('click', () => choose(functionName, caption));
    return [button];
  });
}
