import { natureWords } from '../plan/nature.ts'

/** 预期性 and nothing else, as a cell holds it. */
export const isNature = new RegExp(`^(?:${natureWords})$`, 'u')

/** 3.参保率（%） 95 约束性: the nature ends its cell, whatever cells follow. */
export const natureInRow = new RegExp(`(?:${natureWords})(?=\\s|$)`, 'u')

/** 3.参保率（%） 95 约束性: the nature ends its line, and so closes the row. */
export const natureAtEnd = new RegExp(`(?:${natureWords})$`, 'u')
