/** Characters that a text layer, an editor or a web page may put anywhere into a plan. */
export const oddCharacters = [
  '𠮷',
  '👩‍🦽',
  '\u00a0', // no-break space
  '\u3000', // ideographic space
  '\u2002',
  '\u2028', // line separator
  '\u2029', // paragraph separator
  '\u0085', // next line
  '\ufeff', // byte order mark
  '\u200b', // zero width space
  '\u00ad', // soft hyphen
  '\ufffd', // what a wrong decoder leaves
  '\ue000', // private use
  '\ufdd0', // no character
  '\u0301', // combining accent
  '\u202e', // right-to-left override
  '\u2f08', // a Kangxi radical that looks like 人
  '\u0000',
  '\u001f',
  '\u007f',
  '\t',
  '\v',
  '\f',
  '\r',
  '\r\n',
  '\n\r',
]

/** Halves of characters beyond U+FFFF: what cutting between UTF-16 units leaves, and no file can hold. */
export const halves = ['\ud83d', '\udc00']
