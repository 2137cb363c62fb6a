/** More than a column has of formats, types, paths or zones; what has more begins anew. */
const MOST = 1000;

/** The same function of text, which keeps its answers: a column has one format, or few zones. */
export function remember<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const answer = read(text);
    if (answers.size >= MOST) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
