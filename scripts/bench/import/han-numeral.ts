/** 1 to 999 in Chinese numerals: 十二, 一百零五. */
export function hanNumeral(value: number): string {
  const sign = (digit: number): string => '零一二三四五六七八九'.charAt(digit)
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const ten =
    tens === 0
      ? hundreds > 0 && ones > 0
        ? '零'
        : ''
      : `${tens === 1 && hundreds === 0 ? '' : sign(tens)}十`
  return `${hundreds > 0 ? `${sign(hundreds)}百` : ''}${ten}${ones > 0 ? sign(ones) : ''}`
}
