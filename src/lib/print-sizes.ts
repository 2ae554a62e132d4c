/** Large letters on paper without a script: links on a plan's text page that lead to themselves, which the style sheet for print looks for. */
export const printSizes = [
  { id: 'print-large', name: '大字', points: 18 },
  { id: 'print-larger', name: '特大字', points: 24 },
]
