/** A unit as it is compared: ％ is %. */
export function unitOf(unit: string | null): string | null {
  return unit?.normalize('NFKC') ?? null
}
