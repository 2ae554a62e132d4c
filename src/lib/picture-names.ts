/** The drawings of ours that a guide can ask for; `src/components/site/pictures.ts` has each. */
export const pictureNames = [
  'child',
  'school',
  'university',
  'work',
  'shop',
  'employer',
  'care',
  'allowance',
  'wheelchair',
  'home',
  'law',
  'film',
  'certificate',
  'mind',
  'bills',
  'village',
  'alarm',
] as const

export type PictureName = (typeof pictureNames)[number]
