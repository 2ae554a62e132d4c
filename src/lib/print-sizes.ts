/** Large letters on paper without a script: an anchor on a plan's text page, which the style sheet for print looks for. */
export const printSizes = [
  { id: 'print-large', name: '大字', points: 18 },
  { id: 'print-larger', name: '特大字', points: 24 },
]
