import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'

const plans = defineCollection({
  loader: glob({
    base: './content/plans',
    pattern: '*/index.mdx',
    // yanbian-14fyp/index.mdx → yanbian-14fyp
    generateId: ({ entry }) => entry.replace(/\/index\.mdx$/u, ''),
  }),
  schema: z.object({ id: z.string().regex(/^[a-z0-9-]+$/u), title: z.string() }).strict(),
})

/** The generated texts, one entry a plan; an entry's id is its folder's name. */
export const collections = { plans }
