import { roleWords } from './role-of.ts'

/** A pattern for what stands before the bodies of a note: 牵头单位： 责任部门: */
export const responsibilityKey = `(?:${roleWords})\\s?(?:单位|單位|部门|部門)\\s?[：:]`
