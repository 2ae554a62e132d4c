const longest = 60

/**
 * A sentence as one voice can say it at a time, joined they are the sentence again: browsers fall silent in utterances that are long, so
 * above 60 characters it is cut behind ； and ，, and a clause that is still too long behind 、 and ）.
 */
export function breaths(sentence: string): string[] {
  return packed(sentence.split(/(?<=[；，])/u)).flatMap((part) =>
    part.length > longest ? packed(part.split(/(?<=[、）])/u)) : [part],
  )
}

/** As many parts together as fit. */
function packed(parts: string[]): string[] {
  const found: string[] = []
  for (const part of parts) {
    const last = found.at(-1)
    if (last !== undefined && last.length + part.length <= longest) found[found.length - 1] = last + part
    else found.push(part)
  }
  return found
}
