// The words of the procedure, made by `procedure-words-plugin.ts`.
declare module 'virtual:procedure-words' {
  const procedure: ReturnType<typeof import('./procedure-words-plugin.ts').wordsOfProcedure>;
  export default procedure;
}
