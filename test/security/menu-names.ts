import type { Host } from '../../local/host.ts';
import type { MenuItem } from '../../local/screen.ts';

/** The functions behind all items of the menu, as the sheet shows it when it is opened. */
export function menuNames(host: Host): readonly string[] {
  host.open();
  return Object.values(host.screen.menus).flatMap(namesIn);
}

function namesIn(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item === 'separator') return [];
    return 'items' in item ? namesIn(item.items) : [item.functionName];
  });
}
