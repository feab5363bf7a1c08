import type { Run } from '../run.ts';
import type { MenuItem } from '../screen.ts';

export const MENU = {
  name: 'Menu',
  kind: 'Menu',
  members: {
    addItem: [['string', 'string']],
    addSeparator: [[]],
    addSubMenu: [['Menu']],
    addToUi: [[]],
  },
} as const;

interface MenuState {
  readonly caption: string;
  readonly items: MenuItem[];
}

export function menu(run: Run, caption: string): object {
  const state: MenuState = { caption, items: [] };
  const add = (item: MenuItem): object => {
    state.items.push(item);
    return served;
  };
  const served: object = run.serve(MENU, state, {
    addItem: (itemCaption: string, functionName: string) => add({ caption: itemCaption, functionName }),
    addSeparator: () => add('separator'),
    addSubMenu: (given: object) => add(run.stateOf(given) as MenuState),
    /** A menu of the same title replaces the one before it. */
    addToUi() {
      run.screen.menus[caption] = [...state.items];
    },
  });
  return served;
}
