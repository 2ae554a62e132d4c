/** A pattern for the unit that closes the name of an indicator: （%） (户) （人次/年）; the group holds the unit. */
export const unitInBrackets = String.raw`[（(]([%％‰]|[\p{Script=Han}/%％]{1,6})[）)]$`
