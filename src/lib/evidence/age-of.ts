/** Whether recorded results are those of the content that is built now, in words for the statement. */
export function ageOf(recorded: { content: string }, built: string): string {
  return recorded.content === built
    ? '测的就是现在的内容。'
    : '这以后网页又改过，所以这些数字比现在的网页旧。'
}
