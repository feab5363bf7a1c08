declare module 'gas-local' {
  const gasLocal: { require(folder: string, context: object): object };
  export default gasLocal;
}
