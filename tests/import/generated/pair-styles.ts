import { choices, usualStyle } from './plan-style.ts'
import type { PlanStyle } from './plan-style.ts'

type Field = keyof PlanStyle

/** Each style that differs from the usual one in two fields, with words for it. */
export const pairStyles: [words: string, style: PlanStyle][] = fieldPairs().flatMap(([one, other]) =>
  unusual(one).flatMap((first) =>
    unusual(other).map((second): [string, PlanStyle] => [
      `${one} ${String(first)}; ${other} ${String(second)}`,
      { ...usualStyle, [one]: first, [other]: second },
    ]),
  ),
)

function fieldPairs(): [Field, Field][] {
  const fields = Object.keys(choices) as Field[]
  return fields.flatMap((one, index) => fields.slice(index + 1).map((other): [Field, Field] => [one, other]))
}

function unusual(field: Field): PlanStyle[Field][] {
  return choices[field].filter((choice) => choice !== usualStyle[field])
}
