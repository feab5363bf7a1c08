/** Node is started with `--expose-gc`: what one run left behind is not paid for by the next. */
export const collectGarbage = (globalThis as typeof globalThis & { readonly gc: () => void }).gc;
