/** The file or the command cannot be used; the message is one line for the person who gave it. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
