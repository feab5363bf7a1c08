/** A plan of 1,000 measures has some 9,000 texts; beyond that, begin anew. */
const MOST = 20_000;
/** Longer texts are few, and would fill the memory. */
const LONGEST = 2_000;

/** Works out the answer for each text once: the reader and several rules ask the same of the same cell. */
export function oncePerText<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (text.length > LONGEST) return answer;
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
