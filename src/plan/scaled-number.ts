const exponents: Record<string, number> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 }

/**
 * A printed number with its 万 or 亿 counted in: 1.13 and 万 are 11300. Written with an exponent, not multiplied:
 * 1.13 × 10000 is 11299.999999999998 in floating point.
 */
export function scaledNumber(digits: string, scale: string | undefined): number {
  const exponent = scale === undefined ? 0 : (exponents[scale] ?? 0)
  return Number(`${digits.replaceAll(',', '')}e${String(exponent)}`)
}
